package programmheft.agenda;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Slots in time order by something they have. Made once, when first asked, whichever thread asks. */
final class Index<K> {
    private final Supplier<ImmutableListMultimap<K, Slot>> slots;

    Index(List<Slot> inTimeOrder, Function<Slot, Stream<K>> keys) {
        slots = Suppliers.memoize(() -> index(inTimeOrder, keys));
    }

    /** Returns the slots that have it, in time order. */
    List<Slot> of(K key) {
        return slots.get().get(key);
    }

    /** Returns all that some slot has, in order of first use. */
    List<K> keys() {
        return slots.get().keySet().asList();
    }

    private static <K> ImmutableListMultimap<K, Slot> index(List<Slot> inTimeOrder, Function<Slot, Stream<K>> keys) {
        ImmutableListMultimap.Builder<K, Slot> index = ImmutableListMultimap.builder();
        for (Slot slot : inTimeOrder) {
            keys.apply(slot).distinct().forEach(key -> index.put(key, slot));
        }
        return index.build();
    }
}
