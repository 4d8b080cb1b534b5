package programmheft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    static List<Item> items(Survey survey, Predicate<Set<Role>> inside) {
        Cast cast = survey.cast();
        List<Item> items = new ArrayList<>();
        for (Item item : survey.uncancelled()) {
            if (item.format().expectsSpeakers()
                    && !cast.isHeardInside(item)
                    && !cast.isHeardAround(item)
                    && inside.test(cast.inside(item))
                    && !isWelcome(item, cast)
                    && !announcesSeveral(item)
                    && !mentionsSomebody(item)) {
                items.add(item);
            }
        }
        return items;
    }

    /** Whoever receives the guests, or leads through the day, also welcomes them. */
    private static boolean isWelcome(Item item, Cast cast) {
        return item.format() == Format.GREETING
                && (FormatWords.ofTitle(item.title()) == Format.GREETING
                        || !cast.inside(item).isEmpty()
                        || cast.hasAnyAround(item));
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
