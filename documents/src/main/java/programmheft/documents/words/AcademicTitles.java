package programmheft.documents.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits what stands before a name from the name: "Prof. Dr.-Ing. Stefan Siedentop". */
public final class AcademicTitles {
    private static final String TITLE =
            "(?:(?:apl|ao|em|Hon|Jun|Juniorprof|Univ)\\.?-?\\s?)?Prof(?:\\.(?:in)?|essorin|essor)(?!\\w)(?:\\s(?:em|emer|i\\.\\s?R)\\.(?=\\s))?"
                    + "|PD|Priv\\.-Doz\\.|Doz\\."
                    + "|Dr\\.?(?:-Ing\\.|in)?(?=[\\s.])(?:\\s?(?:h\\.\\s?c\\.(?:\\s?mult\\.)?|e\\.\\s?h\\.|med\\.(?:\\s?(?:dent|vet)\\.)?"
                    + "|phil\\.|jur\\.|iur\\.|rer\\.\\s?(?:nat|pol|soc|oec|medic|publ)\\.|oec\\.(?:\\s?publ\\.)?|theol\\.|agr\\.|sc\\.|techn\\.|ing\\.|habil\\.|paed\\.|troph\\.|des\\.|disc\\.\\s?pol\\.|vet\\.|forest\\.|hort\\.))*"
                    + "|Ph\\.?D\\.?|Dipl\\.-[A-ZÄÖÜ][\\w.]*(?:\\s?\\(FH\\))?|Mag\\.(?:a)?|DI|M\\.?\\s?A\\.|M\\.?\\s?Sc\\.|B\\.?\\s?A\\.|B\\.?\\s?Sc\\.|LL\\.M\\.|Ing\\.|Mgr\\.|MMag\\.|Bc\\.|lic\\.(?:\\s(?:phil|iur|oec|rer\\.\\spol)\\.)?|Dres\\.|M\\.?\\s?Ed\\.|B\\.?\\s?Eng\\.|M\\.?\\s?Eng\\.";
    private static final int LONGEST = 500; // more is no name, and the pattern would go too deep

    private static final Pattern LEADING =
            Pattern.compile("(?U)^((?:(?:" + TITLE + ")(?:\\s+|(?<=\\.)))+)(?=\\S)(.+)$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private AcademicTitles() {}

    /**
     * A name and what stands before it.
     *
     * @param title as printed, with single blanks
     */
    public record Split(Optional<String> title, String name) {}

    /** Returns the leading academic titles and the rest; all of it is the name if there are none. */
    public static Split split(String fullName) {
        Matcher leading = LEADING.matcher(fullName.strip());
        return fullName.length() <= LONGEST && leading.matches()
                ? new Split(
                        Optional.of(BLANKS.matcher(leading.group(1).strip()).replaceAll(" ")),
                        leading.group(2).strip())
                : new Split(Optional.empty(), fullName.strip());
    }
}
