package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * Who speaks, and behind them the title in quotation marks: {@code Anna Berg (Au), “Small Worlds”}, {@code Keynote: Professor Udo Ried
 * (Kiel): „Ebbe“}. The shape tells that they are people, so their names need not be known.
 */
final class QuotedTalk {
    private static final Pattern TALK = Pattern.compile(
            "(?U)^(?:(\\p{L}[\\p{L} -]{3,30}):\\s+)?(\\p{Lu}[^„“”\"«»:]{4,160}?)(?:\\s\\[[^\\[\\]]{2,30}])?[,:]\\s+[„“\"»«]([^„“”\"«»]{3,200})[“”\"»«][.]?(?:,\\s\\p{Lu}\\p{L}+)?(?:\\s\\([^()]{2,60}\\))?$");
    private static final Pattern NAMES = Pattern.compile(
            "(?U)(?:(?:Prof|Dr|PD|Mr|Mrs|Ms|Professor|Sir|Dame)\\S*\\s){0,3}(?:\\p{Lu}[\\p{L}'’.-]+\\s){1,3}\\p{Lu}[\\p{L}'’-]+(?:(?:,|\\s(?:and|und|&))\\s(?:\\p{Lu}[\\p{L}'’.-]+\\s){1,3}\\p{Lu}[\\p{L}'’-]+)*(?:\\s\\([^()]{2,80}\\))?");

    private QuotedTalk() {}

    static Optional<TitlePeople.Split> of(String text, People people) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        Matcher talk = "“”\"»«.)".indexOf(last) < 0 && !Character.isLetter(last) ? null : TALK.matcher(text);
        if (talk == null || !talk.matches() || !NAMES.matches(talk.group(2))) {
            return Optional.empty();
        }
        String label = talk.group(1) == null ? "" : talk.group(1) + ": ";
        List<Person> named =
                label.isEmpty() ? people.usual(talk.group(2)) : people.in(talk.group(2), People.Confidence.EXPECTED);
        boolean told = label.isEmpty() || Label.of(label + "x").format() != Format.OTHER;
        return named.isEmpty() || !told
                ? Optional.empty()
                : Optional.of(new TitlePeople.Split(
                        label + talk.group(3),
                        named.stream()
                                .map(person -> new Draft.Named(person, Optional.of(Role.SPEAKER)))
                                .toList()));
    }
}
