package programmheft.ical;

import java.util.List;
import programmheft.model.Link;

/** The words by which one tells what a line of an entry's description is. */
final class DescriptionWords {
    private static final List<Link.Kind> KINDS = List.of(Link.Kind.values());
    private static final List<String> DETAILS = List.of(
            "whole",
            "capacity",
            "language",
            "tentative",
            "fully-booked",
            "start.gap",
            "start.about",
            "start.onwards",
            "end.next",
            "end.bound");

    private final Labels labels;
    private final List<Phrase> details;
    private final Phrase themedRoom;
    private final Phrase question;
    private final String listed;

    DescriptionWords(Labels labels) {
        this.labels = labels;
        details = DETAILS.stream().map(labels::phrase).toList();
        themedRoom = labels.phrase("themed-room");
        question = labels.phrase("question");
        listed = labels.of("listed");
    }

    Phrase phrase(String key) {
        return labels.phrase(key);
    }

    boolean isDetail(String line) {
        for (Phrase detail : details) {
            if (detail.fits(line)) {
                return true;
            }
        }
        return false;
    }

    boolean isLink(String line) {
        if (line.contains(": ")) {
            for (Link.Kind kind : KINDS) {
                if (line.startsWith(labels.link(kind))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isPeople(String line) {
        return PeopleLines.isOne(line, labels);
    }

    boolean isThemedRoom(String line) {
        return themedRoom.fits(line) || question.fits(line);
    }

    /** Tells whether a paragraph lists what has no entry of its own. */
    boolean isListHeading(String paragraph) {
        return paragraph.startsWith(listed) && paragraph.startsWith("\n", listed.length());
    }

    /** Tells whether none of the lines of a text could be one that the calendar adds. */
    boolean areForeign(String text) {
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            if (!isForeign(text.substring(from, to))) {
                return false;
            }
            from = to + 1;
        }
        return isForeign(from == 0 ? text : text.substring(from));
    }

    private boolean isForeign(String line) {
        return !isDetail(line) && !isLink(line) && !isPeople(line) && !isThemedRoom(line) && !line.equals(listed);
    }
}
