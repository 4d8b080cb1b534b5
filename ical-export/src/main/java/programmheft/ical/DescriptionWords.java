package programmheft.ical;

import java.util.List;
import java.util.stream.Stream;
import programmheft.model.Link;
import programmheft.model.Role;

/** The words by which one tells what a line of an entry's description is. */
final class DescriptionWords {
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
    private final Phrase[] details;
    private final Phrase[] people;
    private final String[] links;
    private final Phrase themedRoom;
    private final Phrase question;
    private final String listed;

    DescriptionWords(Labels labels) {
        this.labels = labels;
        details = DETAILS.stream().map(labels::phrase).toArray(Phrase[]::new);
        people = Stream.of(Role.values()).map(labels::phrase).toArray(Phrase[]::new);
        links = Stream.of(Link.Kind.values()).map(labels::link).toArray(String[]::new);
        themedRoom = labels.phrase("themed-room");
        question = labels.phrase("question");
        listed = labels.of("listed");
    }

    Phrase phrase(String key) {
        return labels.phrase(key);
    }

    boolean isDetail(String line) {
        return isOneOf(details, line);
    }

    boolean isPeople(String line) {
        return isOneOf(people, line);
    }

    boolean isLink(String line) {
        for (String kind : links) {
            if (line.startsWith(kind) && line.contains(": ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(Phrase[] all, String line) {
        for (Phrase one : all) {
            if (one.fits(line)) {
                return true;
            }
        }
        return false;
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
