package programmheft.documents.tidy;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Languages by their German or English names, or by their tags (BCP 47). */
final class LanguageText {
    private static final List<Name> NAMES = List.of(
            new Name("de", "Deutsch", "German"),
            new Name("en", "Englisch", "English"),
            new Name("fr", "Französisch", "French"),
            new Name("es", "Spanisch", "Spanish"),
            new Name("it", "Italienisch", "Italian"),
            new Name("pl", "Polnisch", "Polish"),
            new Name("cs", "Tschechisch", "Czech"),
            new Name("da", "Dänisch", "Danish"),
            new Name("nl", "Niederländisch", "Dutch"),
            new Name("tr", "Türkisch", "Turkish"),
            new Name("ru", "Russisch", "Russian"),
            new Name("uk", "Ukrainisch", "Ukrainian"),
            new Name("ar", "Arabisch", "Arabic"));

    private record Name(String tag, String german, String english) {}

    private LanguageText() {}

    static Locale parse(String read) {
        return byName(read).or(() -> byTag(read)).orElseThrow(Misread::value);
    }

    static List<Locale> parseAll(String read) {
        return Components.all(read).stream().map(LanguageText::parse).toList();
    }

    static Optional<Locale> byName(String read) {
        return NAMES.stream()
                .filter(name -> name.german.equals(read) || name.english.equals(read))
                .findFirst()
                .map(name -> Locale.forLanguageTag(name.tag));
    }

    /** Returns the language with that tag; one without a language, such as {@code -}, is none. */
    static Optional<Locale> byTag(String read) {
        try {
            String tag = Escapes.plain(read);
            return tag.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException none) {
            return Optional.empty();
        }
    }

    /** Returns the German name, if it has one here. */
    static Optional<String> name(Locale language) {
        return NAMES.stream()
                .filter(name -> Locale.forLanguageTag(name.tag).equals(language))
                .findFirst()
                .map(Name::german);
    }

    static String print(Locale language) {
        return name(language).orElseGet(language::toLanguageTag);
    }
}
