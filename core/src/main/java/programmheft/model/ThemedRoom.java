package programmheft.model;

import java.util.Optional;

/**
 * A strand of the programme with its own theme. Items point to it; those on different days that point to the same one
 * are its instalments.
 *
 * @param number as printed, from 1
 * @param room where it meets
 */
public record ThemedRoom(
        Id id,
        Optional<Integer> number,
        String title,
        Optional<String> subtitle,
        Optional<String> guidingQuestion,
        Optional<String> text,
        Optional<String> room) {
    /** A themed room's id. */
    public record Id(String value) {
        public Id {
            value = Require.id(value, "a themed room's id");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    public ThemedRoom {
        number.filter(some -> some < 1).ifPresent(some -> {
            throw new IllegalArgumentException(
                    "the number of themed room '%s' is counted from 1, not %s".formatted(id, some));
        });
        title = Require.line(title, "the title of themed room", id);
        subtitle = Require.line(subtitle, "the subtitle of themed room", id);
        guidingQuestion = Require.line(guidingQuestion, "the guiding question of themed room", id);
        text = Require.lines(text, "the text of themed room", id);
        room = Require.line(room, "the room of themed room", id);
    }

    /** Returns a themed room of which only the title is known. */
    public static ThemedRoom of(String id, String title) {
        return new ThemedRoom(
                new Id(id),
                Optional.empty(),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the same themed room with its printed number, from 1. */
    public ThemedRoom withNumber(int counted) {
        return new ThemedRoom(id, Optional.of(counted), title, subtitle, guidingQuestion, text, room);
    }

    /** Returns the same themed room with a subtitle, one line. */
    public ThemedRoom withSubtitle(String line) {
        return new ThemedRoom(id, number, title, Optional.of(line), guidingQuestion, text, room);
    }

    /** Returns the same themed room with the question it works on, one line. */
    public ThemedRoom withGuidingQuestion(String question) {
        return new ThemedRoom(id, number, title, subtitle, Optional.of(question), text, room);
    }

    /** Returns the same themed room with what is said about it, as many lines as it takes. */
    public ThemedRoom withText(String lines) {
        return new ThemedRoom(id, number, title, subtitle, guidingQuestion, Optional.of(lines), room);
    }

    /** Returns the same themed room with where it meets. */
    public ThemedRoom withRoom(String place) {
        return new ThemedRoom(id, number, title, subtitle, guidingQuestion, text, Optional.of(place));
    }
}
