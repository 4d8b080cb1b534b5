package programmheft.check;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Item;
import programmheft.model.Role;

/** Items of which one expects to read who speaks; what the checks for missing speakers share. */
final class SpeakersExpected {
    private static final Set<String> SEVERAL = Words.of("title.several");
    private static final Set<String> MENTION = Words.of("speaker.mention");

    private SpeakersExpected() {}

    /** Returns the items whose roles inside are like that, where nothing else tells who speaks. */
    static Stream<Item> items(Event event, Predicate<Set<Role>> inside) {
        Cast cast = Cast.of(event);
        return Uncancelled.items(event).stream()
                .filter(item -> item.format().expectsSpeakers())
                .filter(item -> inside.test(cast.inside(item)))
                .filter(item -> cast.around(item).stream().noneMatch(Cast::isHeard))
                .filter(item -> !isWelcome(item, cast))
                .filter(item -> !announcesSeveral(item) && !mentionsSomebody(item));
    }

    /** Whoever receives the guests, or leads through the day, also welcomes them. */
    private static boolean isWelcome(Item item, Cast cast) {
        return item.format() == Format.GREETING
                && (FormatWords.ofTitle(item.title()) == Format.GREETING
                        || !cast.inside(item).isEmpty()
                        || !cast.around(item).isEmpty());
    }

    private static boolean announcesSeveral(Item item) {
        return Stream.concat(Stream.of(item.title()), item.formatWord().stream())
                .flatMap(text -> Folded.words(text).stream())
                .anyMatch(word -> SEVERAL.stream().anyMatch(word::endsWith));
    }

    private static boolean mentionsSomebody(Item item) {
        return Stream.concat(Stream.of(item.title()), item.subtitle().stream())
                .flatMap(text -> Folded.words(text).stream())
                .anyMatch(MENTION::contains);
    }
}
