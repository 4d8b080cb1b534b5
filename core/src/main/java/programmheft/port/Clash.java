package programmheft.port;

import java.util.Comparator;
import programmheft.model.Event;

/**
 * Somebody or something of which there is only one, in two events at once.
 *
 * @param what the name of the room or the person as the later point has it
 * @param earlier the point that starts first; of two that start together, that of the event whose id comes first
 */
public record Clash(Kind kind, String what, Point earlier, Point later) {
    /** By time, and then by whatever tells two apart. */
    public static final Comparator<Clash> ORDER = Comparator.comparing(Clash::later, Point.BY_START)
            .thenComparing(Clash::earlier, Point.BY_START)
            .thenComparing(Clash::kind)
            .thenComparing(Clash::what);

    /** What is wanted twice. */
    public enum Kind {
        ROOM,
        PERSON
    }

    /** Returns the clash of two points that take place, each with its name for what is wanted. */
    public static Clash of(Kind kind, Point one, String name, Point other, String otherName) {
        return Point.BY_START.compare(one, other) <= 0
                ? new Clash(kind, otherName, one, other)
                : new Clash(kind, name, other, one);
    }

    /** Tells whether one of the two points is of that event. */
    boolean isOf(Event.Id event) {
        return earlier.event().equals(event) || later.event().equals(event);
    }
}
