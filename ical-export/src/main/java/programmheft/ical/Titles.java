package programmheft.ical;

import java.util.Locale;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** The titles of calendar entries: they stand alone in a list, so they say format, continuation and cancellation. */
final class Titles {
    private final Family family;
    private final Labels labels;

    Titles(Family family, Labels labels) {
        this.family = family;
        this.labels = labels;
    }

    String of(Item item) {
        String title = named(item);
        if (family.continues(item)) {
            title = unlessTold("title.continued", title, item.title());
        }
        if (family.isOptional(item)) {
            title = unlessTold("title.optional", title, item.title());
        }
        return standing(title, family.status(item));
    }

    /** Returns the title with a word in front if it is cancelled or put off: Outlook shows no other sign of it. */
    String standing(String title, Status status) {
        return switch (status) {
            case CANCELLED -> unlessTold("title.cancelled", title, title);
            case POSTPONED -> unlessTold("title.postponed", title, title);
            case PLANNED, TENTATIVE, FULLY_BOOKED -> title;
        };
    }

    private String unlessTold(String key, String title, String printed) {
        return contains(printed, labels.of(key + ".sign")) ? title : labels.of(key, title);
    }

    private String named(Item item) {
        if (item.format() == Format.THEMED_ROOM) {
            return family.themedRoom(item).map(room -> themed(item, room)).orElseGet(() -> withFormat(item));
        }
        return withFormat(item);
    }

    private String themed(Item item, ThemedRoom room) {
        boolean onlyTheWord = tellsFormat(item) && !contains(item.title(), room.title());
        return onlyTheWord ? labels.of("title.format", item.title(), room.title()) : withFormat(item);
    }

    private String withFormat(Item item) {
        return isWorthSaying(item.format()) && !tellsFormat(item)
                ? labels.of(
                        "title.format", item.formatWord().orElseGet(() -> labels.format(item.format())), item.title())
                : item.title();
    }

    private boolean tellsFormat(Item item) {
        return FormatWords.ofTitle(item.title()) == item.format()
                || contains(item.title(), labels.format(item.format()))
                || item.formatWord()
                        .filter(word -> contains(item.title(), word))
                        .isPresent();
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /** A talk is what one expects; a break, an opening or a party says by its title what it is. */
    static boolean isWorthSaying(Format format) {
        return switch (format) {
            case GREETING,
                    KEYNOTE,
                    IMPULSE,
                    PANEL,
                    DISCUSSION,
                    WORKSHOP,
                    THEMED_ROOM,
                    MARKETPLACE,
                    TOUR,
                    EXCURSION,
                    AWARD,
                    FILM,
                    CONCERT -> true;
            case REGISTRATION,
                    OPENING,
                    TALK,
                    SESSION,
                    NETWORKING,
                    BREAK,
                    MEAL,
                    SOCIAL,
                    MEETING,
                    CLOSING,
                    END_MARKER,
                    OTHER -> false;
        };
    }
}
