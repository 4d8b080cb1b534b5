package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.FormatWords;

/**
 * Parts a title from what was once the next line of the same cell: {@code BegrüßungBernd Kall, Bürgermeister},
 * {@code HöfenVortrag von Dr. Stefan Ruh}. Words with a capital inside, such as {@code GrünWerk}, stay whole.
 */
final class GluedCells implements Preparation {
    private static final Pattern GLUE = Pattern.compile("(?U)(?<=[\\p{Ll}?!”»)])(?=\\p{Lu}\\p{L}*[.]?[ -])");
    private static final Pattern SENTENCE =
            Pattern.compile("(?U)^(?:Der|Die|Das|Ein|Eine|Wir|Im|In|Mit|The|A|We)\\s\\p{L}.*");
    private static final Pattern BY = Pattern.compile("(?U)^(\\p{Lu}[\\p{L}-]+)\\s+(?:von|durch|mit|by|with)\\s.*");
    private static final int LONGEST = 600;

    private final People people;

    GluedCells(People people) {
        this.people = people;
    }

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            boolean item =
                    line.text().length() <= LONGEST && Clocks.find(line.text()).isPresent();
            parted.add(item ? line.withText(parted(line.text())) : line);
        }
        return parted;
    }

    private String parted(String text) {
        if (!mayHoldGlue(text)) {
            return text;
        }
        Matcher glue = GLUE.matcher(text);
        while (glue.find()) {
            String before = text.substring(0, glue.start());
            String after = text.substring(glue.start());
            if (!before.endsWith("Uhr") && beginsSomething(after)) {
                return before + "  " + after;
            }
        }
        return text;
    }

    /** Most lines have no capital right behind a small letter or a sign. */
    private static boolean mayHoldGlue(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean small =
                    Character.isLowerCase(before) || Character.isSurrogate(before) || "?!”»)".indexOf(before) >= 0;
            if (small && (Character.isUpperCase(text.charAt(i)) || Character.isSurrogate(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsSomething(String text) {
        if (SENTENCE.matcher(text).matches() || people.beginsWith(text)) {
            return true;
        }
        Matcher by = BY.matcher(text);
        return by.matches()
                && Optional.of(by.group(1)).flatMap(FormatWords::ofWord).isPresent();
    }
}
