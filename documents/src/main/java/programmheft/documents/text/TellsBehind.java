package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Role;

/** Behind a title somebody does something: {@code „Flut“ – Anna Berg liest aus ihrem Roman}, {@code Ebbe, es spielt Udo Ried}. */
final class TellsBehind {
    private static final Pattern DOES = Pattern.compile(
            "(?U)^(.{3,160}?)(?:\\s[–—-]|,)\\s((?:\\p{Lu}[\\p{L}'’.-]+\\s){1,4}\\p{Lu}[\\p{L}'’-]+)\\s(liest|lesen|erzählt|spricht|singt|spielt|zeigt|führt|berichtet|reads|talks|tells|sings|plays|shows|leads|reports)\\b.{0,80}$");

    private TellsBehind() {}

    static Optional<TitlePeople.Split> of(String text, People people) {
        Matcher does = text.length() > Block.LONGEST_TITLE ? null : DOES.matcher(text);
        if (does == null || !does.matches()) {
            return Optional.empty();
        }
        List<Person> named = people.in(does.group(2), People.Confidence.STRICT);
        boolean music = does.group(3).startsWith("s")
                && !does.group(3).equals("spricht")
                && !does.group(3).equals("shows");
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new TitlePeople.Split(
                        does.group(1).strip(),
                        named.stream()
                                .map(person ->
                                        new Draft.Named(person, music ? Optional.of(Role.PERFORMER) : Optional.empty()))
                                .toList()));
    }
}
