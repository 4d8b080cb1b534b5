package programmheft.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Item;

/** Finds the language of the messages before the options are parsed: what is wrong with them is to be said in it, too. */
final class Language {
    private static final String OPTION = "--lang";

    /** What the option takes. */
    static final List<String> NAMES = List.of("de", "en");

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "of",
            "for",
            "with",
            "in",
            "to",
            "on",
            "a",
            "an",
            "by",
            "from",
            "welcome",
            "break",
            "lunch",
            "talk",
            "closing",
            "opening",
            "registration",
            "end",
            "panel",
            "discussion",
            "coffee");
    private static final Set<String> GERMAN = Set.of(
            "der",
            "die",
            "das",
            "und",
            "für",
            "mit",
            "in",
            "im",
            "zu",
            "zum",
            "zur",
            "den",
            "des",
            "von",
            "am",
            "ein",
            "eine",
            "begrüßung",
            "pause",
            "mittagspause",
            "vortrag",
            "abschluss",
            "ende",
            "anmeldung",
            "diskussion");

    private Language() {}

    /** Returns the language that the option asks for. */
    static Optional<Locale> chosen(List<String> args) {
        return option(args).filter(NAMES::contains).map(Language::locale);
    }

    /** Returns the language of the environment: that of the first variable that is set, else English. */
    static Locale of(World world) {
        // the launcher keeps in PROGRAMMHEFT_LOCALE what LC_ALL and so on were before it made them UTF-8
        return Stream.of("PROGRAMMHEFT_LANG", "PROGRAMMHEFT_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> world.variable(name).stream())
                .findFirst()
                .map(Language::locale)
                .orElse(Locale.ENGLISH);
    }

    /** Returns the language in which the titles of an event are, by its small words. */
    static Locale of(Event event) {
        List<String> words = Stream.concat(
                        Stream.of(event.title()), event.items().map(Item::title))
                .flatMap(title -> Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)))
                .toList();
        long english = words.stream().filter(ENGLISH::contains).count();
        long german = words.stream().filter(GERMAN::contains).count();
        return english > german ? Locale.ENGLISH : Locale.GERMAN;
    }

    private static Locale locale(String name) {
        return name.startsWith("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    private static Optional<String> option(List<String> args) {
        List<String> options = args.contains("--") ? args.subList(0, args.indexOf("--")) : args;
        Optional<String> last = Optional.empty();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).startsWith(OPTION + "=")) {
                last = Optional.of(options.get(i).substring(OPTION.length() + 1));
            } else if (options.get(i).equals(OPTION) && i + 1 < options.size()) {
                last = Optional.of(options.get(i + 1));
            }
        }
        return last;
    }
}
