package programmheft.ical;

import java.util.Optional;
import programmheft.model.Format;
import programmheft.model.Status;

/** Takes from the title of an entry what {@link Titles} added to it. */
final class PlainTitle {
    private final Labels labels;

    PlainTitle(Labels labels) {
        this.labels = labels;
    }

    /** Returns the title of the item, as one line that is not empty. */
    String of(Told told, Format format, Status status) {
        return Texts.line(plain(told, format, status)).orElse("-");
    }

    private String plain(Told told, Format format, Status status) {
        String title = told.summary();
        if (status == Status.CANCELLED || status == Status.POSTPONED) {
            title = without("title." + (status == Status.CANCELLED ? "cancelled" : "postponed"), title);
        }
        if (OwnItem.isOptional(told, labels)) {
            title = without("title.optional", title);
        }
        if (format == Format.THEMED_ROOM) {
            title = without("title.continued", title);
        }
        if (!Titles.isWorthSaying(format)) {
            return title;
        }
        String word = labels.of("title.format", labels.format(format), "");
        return title.startsWith(word) && title.length() > word.length() ? title.substring(word.length()) : title;
    }

    private String without(String key, String title) {
        return labels.valueIn(title, key).or(() -> Optional.of(title)).orElseThrow();
    }
}
