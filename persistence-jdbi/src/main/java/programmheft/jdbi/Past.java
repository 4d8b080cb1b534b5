package programmheft.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of all editions of a table, by something that several of them may have in common. */
final class Past<K> {
    private final Map<K, List<Lasting>> rows = new HashMap<>();

    /** Takes those of the rows, in their order, for which there is a key. */
    Past(List<Lasting> all, Function<Row, Optional<K>> key) {
        all.forEach(one -> key.apply(one.row())
                .ifPresent(some ->
                        rows.computeIfAbsent(some, none -> new ArrayList<>()).add(one)));
    }

    /** Returns those of an edition that have the key. */
    List<Row> in(int edition, K key) {
        List<Row> found = new ArrayList<>();
        for (Lasting one : ever(key)) {
            if (one.isIn(edition)) {
                found.add(one.row());
            }
        }
        return found;
    }

    /** Returns those that have the key. */
    List<Lasting> ever(K key) {
        return rows.getOrDefault(key, List.of());
    }
}
