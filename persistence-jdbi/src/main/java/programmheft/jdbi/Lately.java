package programmheft.jdbi;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;

/** What was saved lately, as much as fits: whoever saves an edition often saves the next one, too. */
final class Lately {
    private static final boolean BY_USE = true;

    private final int mostItems;
    private final Map<Event.Id, Saved> all = new LinkedHashMap<>(16, 0.75f, BY_USE);

    /**
     * Begins empty.
     *
     * @param mostItems how many items are kept, all editions together
     */
    Lately(int mostItems) {
        this.mostItems = mostItems;
    }

    synchronized @Nullable Saved of(Event.Id event) {
        return all.get(event);
    }

    /** Keeps it instead of an earlier edition of the event; what was not used longest makes room. */
    synchronized void keep(Saved saved) {
        all.put(saved.head().event(), saved);
        int items = all.values().stream().mapToInt(Saved::size).sum();
        for (Iterator<Saved> eldest = all.values().iterator(); items > mostItems; ) {
            items -= eldest.next().size();
            eldest.remove();
        }
    }
}
