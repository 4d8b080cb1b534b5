package programmheft.port;

import java.time.Instant;
import java.util.List;
import programmheft.model.Event;

/**
 * Questions to all events of a store at once. The newest edition of each answers; what was cancelled or postponed is
 * found by a search, and does not take place otherwise.
 */
public interface StoreQuestions {
    /**
     * Returns the points that have all that was asked for, the best first, of equally good ones the newest; nothing if
     * nothing was asked for. At most {@link Search#LIMIT}, and if there are more, the newest.
     */
    List<Point> search(Search search);

    /**
     * Returns the points that run at that moment by their start; those that start then are among them, those that end
     * then are not. A point without a known end counts for its first moment only.
     */
    List<Point> at(Instant moment);

    /** Returns the points that start after that moment, the first ones first: so many, and all that start with the last. */
    List<Point> after(Instant moment, int count);

    /**
     * Returns who and what is wanted in two events at once, by time: persons of the same name, and rooms of the same name
     * in venues of the same name. What clashes within one event is found by its checks.
     */
    List<Clash> clashes();

    /** Returns those of the {@link #clashes()} in which that event wants somebody or something; none if it is not known. */
    default List<Clash> clashes(Event.Id event) {
        return clashes().stream().filter(clash -> clash.isOf(event)).toList();
    }

    /** Returns the rooms that events use in which nothing takes place from the one moment to the other, by name. */
    List<Room> freeRooms(Instant from, Instant to);
}
