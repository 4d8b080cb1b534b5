package programmheft.port;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * The name of a fact of an event, a path such as {@code zone}, {@code days/1/date} or {@code items/7/title}. Slashes
 * and tildes in ids are written {@code ~1} and {@code ~0}, as in a JSON pointer (RFC 6901), number signs {@code ~2}. A
 * path that ends in a number sign and a number, such as {@code zone#2}, is the same fact as a further source says it,
 * see {@link Provenance#sources}.
 */
public record Fact(String path) implements Comparable<Fact> {
    private static final Pattern OF_SOMETHING =
            Pattern.compile("((?:items|speakers|themedRooms)/[^/#]+)(?:[/#].*)?", Pattern.DOTALL);
    private static final Pattern OF_A_DAY = Pattern.compile("(days/[0-9]+)/.*");
    private static final Pattern FURTHER = Pattern.compile("#[0-9]+$");

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
        return moved(about().orElse(this), other);
    }

    /** Returns the same part of another fact. */
    Fact moved(Fact from, Fact to) {
        return new Fact(to.path + path.substring(from.path.length()));
    }

    /** Returns the same fact as a further source says it, counted from 2. */
    Fact saidBy(int source) {
        return new Fact(path + "#" + source);
    }

    /** Returns the fact itself, whichever source says it here. */
    Fact itself() {
        return new Fact(FURTHER.matcher(path).replaceFirst(""));
    }

    /**
     * Returns what this fact is a part of: {@code items/7} for {@code items/7/title}; for one of a day its date; nothing
     * for one of the event.
     */
    Optional<Fact> whole() {
        Matcher day = OF_A_DAY.matcher(path);
        if (day.matches()) {
            return Optional.of(new Fact(day.group(1) + "/date")).filter(date -> !date.equals(this));
        }
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new Fact(path.substring(0, slash)));
    }

    private static String escape(String id) {
        return id.replace("~", "~0").replace("/", "~1").replace("#", "~2");
    }

    @Override
    public int compareTo(Fact other) {
        return path.compareTo(other.path);
    }
}
