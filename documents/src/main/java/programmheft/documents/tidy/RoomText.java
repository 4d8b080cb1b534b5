package programmheft.documents.tidy;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A themed room's line: {@code Themenraum 2 „Name“: Subtitle [id]}, or without the word behind a key.
 *
 * @param word what the document calls it; empty behind a key
 */
record RoomText(String word, Optional<Integer> number, String title, Optional<String> subtitle, Optional<String> id) {
    static final String PLAIN = "Themenraum";
    static final List<String> WORDS = List.of(PLAIN, "Forum", "AG", "Workshop", "Raum");

    /** Returns the room that the line names; nothing if it names none that way. */
    static Optional<RoomText> find(String read) {
        return WORDS.stream()
                .filter(word -> read.startsWith(word + " "))
                .findFirst()
                .flatMap(word -> after(word, read.substring(word.length() + 1).strip()));
    }

    /** Returns the room named behind a key; {@code [id]} alone is told apart by its empty title. */
    static RoomText parse(String read) {
        Brackets tail = new Brackets(read);
        Optional<String> id = tail.takeId();
        if (id.isPresent() && tail.rest().isEmpty()) {
            return new RoomText("", Optional.empty(), "", Optional.empty(), id.map(Escapes::plain));
        }
        return after("", read).orElseThrow(Misread::value);
    }

    private static Optional<RoomText> after(String word, String read) {
        Brackets tail = new Brackets(read);
        Optional<String> id = tail.takeId();
        String rest = tail.rest();
        int blank = rest.indexOf(' ');
        Optional<Integer> number = Optional.empty();
        if (blank > 0 && Numbers.isCount(rest.substring(0, blank))) {
            number = Optional.of(Numbers.count(rest.substring(0, blank)));
            rest = rest.substring(blank).strip();
        }
        int closing = rest.isEmpty() ? -1 : closing(rest);
        String title = closing < 0 ? "" : Escapes.plain(rest.substring(1, closing));
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String behind = rest.substring(closing + 1).strip();
        if (behind.isEmpty()) {
            return Optional.of(new RoomText(word, number, title, Optional.empty(), id.map(Escapes::plain)));
        }
        Optional<String> subtitle = Optional.of(behind)
                .filter(some -> some.startsWith(":"))
                .map(some -> Escapes.plain(some.substring(1)))
                .filter(Predicate.not(String::isEmpty));
        Optional<Integer> counted = number;
        return subtitle.map(some -> new RoomText(word, counted, title, Optional.of(some), id.map(Escapes::plain)));
    }

    private static int closing(String read) {
        return switch (read.charAt(0)) {
            case '„' -> first(read, "“”");
            case '“' -> first(read, "”");
            case '"' -> first(read, "\"");
            default -> -1;
        };
    }

    private static int first(String read, String marks) {
        for (int i = 1; i < read.length(); i++) {
            if (marks.indexOf(read.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    String print(Escape escape) {
        return (word.isEmpty() ? "" : word + " ")
                + number.map(some -> some + " ").orElse("")
                + "„" + escape.of(title) + "“"
                + subtitle.map(some -> ": " + escape.of(some)).orElse("")
                + id.map(some -> " [" + escape.of(some) + "]").orElse("");
    }

    /** Returns the ways to print it at a point. */
    List<String> forms(Escape escape) {
        return List.of(print(escape), print(escape) + " (optional)");
    }

    /** Returns the line behind a key. */
    String print() {
        return Shown.value(false, this, this::print, RoomText::parse);
    }
}
