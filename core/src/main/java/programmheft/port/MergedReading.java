package programmheft.port;

import java.util.ArrayList;
import java.util.List;

/**
 * Several readings of one event put together: a web page, a press invitation and a look back tell of the same
 * conference. What only one says is added; what several say is kept once, the fullest of it; where they contradict each
 * other the first one's word counts, and a finding {@code sources-differ} names both with source and line.
 *
 * <p>Items, people and themed rooms that are found in several readings stand once, with the ids of the first one, or
 * with those that a document states. For each fact the provenance knows all who say it, see {@link Provenance#sources}.
 *
 * @param reading the event; its remarks are only those of putting the readings together, and have no position
 * @param parts the readings as they were given, each with its own remarks: their positions are those of its document
 */
public record MergedReading(Reading reading, List<Reading> parts) {
    public MergedReading {
        parts = List.copyOf(parts);
    }

    /**
     * Puts readings together; where they contradict each other the first one's word counts.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static MergedReading of(List<Reading> inOrder) {
        return of(inOrder, 0);
    }

    /**
     * Puts readings together; where they contradict each other the preferred one's word counts, then that of the others
     * in their order.
     *
     * @param preferred which one of them, from 0
     * @throws IllegalArgumentException if there is no such one
     */
    public static MergedReading of(List<Reading> inOrder, int preferred) {
        if (preferred < 0 || preferred >= inOrder.size()) {
            throw new IllegalArgumentException(
                    "there is no reading " + preferred + " among " + inOrder.size() + ", counted from 0");
        }
        List<Reading> byWeight = new ArrayList<>(inOrder);
        byWeight.add(0, byWeight.remove(preferred));
        return new MergedReading(byWeight.size() == 1 ? alone(byWeight.get(0)) : together(byWeight), inOrder);
    }

    private static Reading alone(Reading only) {
        return new Reading(only.event(), only.provenance(), List.of());
    }

    private static Reading together(List<Reading> byWeight) {
        Differences differences = new Differences();
        SoFar soFar = SoFar.of(byWeight.get(0));
        for (Reading next : byWeight.subList(1, byWeight.size())) {
            soFar = soFar.with(next, differences);
        }
        AnnouncedDays.compare(byWeight, soFar.event(), differences);
        return new Reading(soFar.event(), soFar.provenance(), differences.all());
    }
}
