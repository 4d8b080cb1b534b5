package programmheft.documents.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about texts lately. Each text has one place; what falls into the same place later takes it.
 *
 * @param <T> what is found out
 */
final class Remembered<T> {
    private final Function<String, T> work;
    private final @Nullable Entry<T>[] places;

    private record Entry<T>(String text, T found) {}

    /** Remembers what the work returns, which must be the same each time. */
    Remembered(Function<String, T> work, int places) {
        this.work = work;
        this.places = room(places);
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Entry<T>[] room(int places) {
        return (Entry<T>[]) new Entry<?>[places];
    }

    T of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (places.length - 1);
        Entry<T> known = places[place];
        if (known != null && known.text.equals(text)) {
            return known.found;
        }
        T found = work.apply(text);
        places[place] = new Entry<>(text, found);
        return found;
    }
}
