package programmheft.port;

import java.util.Comparator;

/**
 * A room that some event uses.
 *
 * @param venue the house, as the event names it
 * @param name as printed
 */
public record Room(String venue, String name) {
    /** By venue, then by name. */
    public static final Comparator<Room> ORDER =
            Comparator.comparing(Room::venue).thenComparing(Room::name);

    /** Returns the first of two, of which only one is to be named. */
    public static Room first(Room one, Room other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }
}
