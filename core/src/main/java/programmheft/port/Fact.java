package programmheft.port;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * The name of a fact of an event, a path such as {@code zone}, {@code days/1/date} or {@code items/7/title}. Slashes
 * and tildes in ids are written {@code ~1} and {@code ~0}, as in a JSON pointer (RFC 6901).
 */
public record Fact(String path) implements Comparable<Fact> {
    private static final Pattern OF_SOMETHING =
            Pattern.compile("((?:items|speakers|themedRooms)/[^/]+)(?:/.*)?", Pattern.DOTALL);

    /** Returns a fact of the event itself, such as {@code zone}. */
    public static Fact event(String component) {
        return new Fact(component);
    }

    /** Returns a fact of a programme day, counted from 1 in printed order. */
    public static Fact day(int number, String component) {
        return new Fact("days/" + number + "/" + component);
    }

    /** Returns the item as a whole: where it stands. */
    public static Fact item(Item.Id id) {
        return new Fact("items/" + escape(id.value()));
    }

    /** Returns a fact of an item, such as {@code title}. */
    public static Fact item(Item.Id id, String component) {
        return new Fact(item(id).path + "/" + component);
    }

    /** Returns the speaker as a whole: where they are named first. */
    public static Fact speaker(Speaker.Id id) {
        return new Fact("speakers/" + escape(id.value()));
    }

    /** Returns the themed room as a whole: where it is described. */
    public static Fact themedRoom(ThemedRoom.Id id) {
        return new Fact("themedRooms/" + escape(id.value()));
    }

    /** Returns the item, speaker or themed room as a whole that this fact is about; nothing for a fact of the event. */
    Optional<Fact> about() {
        Matcher path = OF_SOMETHING.matcher(this.path);
        return path.matches() ? Optional.of(new Fact(path.group(1))) : Optional.empty();
    }

    /** Returns the same fact of another item, speaker or themed room. */
    Fact movedTo(Fact other) {
        return new Fact(other.path + path.substring(about().orElse(this).path.length()));
    }

    private static String escape(String id) {
        return id.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public int compareTo(Fact other) {
        return path.compareTo(other.path);
    }
}
