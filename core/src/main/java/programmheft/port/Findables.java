package programmheft.port;

import java.util.List;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;

/** An edition made findable. The next one costs little more than what changed. */
public final class Findables {
    private final FindableItems items;
    private final List<Findable> all;

    private Findables(Agenda agenda, @Nullable FindableItems before) {
        items = new FindableItems(agenda, before);
        all = List.copyOf(items.all());
    }

    /** Makes the event of an agenda and all its items findable. */
    public static Findables of(Agenda agenda) {
        return new Findables(agenda, null);
    }

    /** Returns the next edition, or any other; what stayed the same is the same object. */
    public Findables then(Agenda next) {
        return new Findables(next, items);
    }

    /** Returns the event itself and all its items, in printed order. */
    public List<Findable> all() {
        return all;
    }
}
