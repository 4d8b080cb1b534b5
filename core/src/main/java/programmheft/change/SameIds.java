package programmheft.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * Tells of two editions whose documents state the ids that nothing can be what had another id: nothing is new, or nothing
 * is gone. So it is with most editions, and nobody needs to look for likeness.
 */
final class SameIds {
    private SameIds() {}

    static boolean in(Event before, Event after) {
        return nothingIsReplaced(before.speakers(), after.speakers(), Speaker::id)
                && nothingIsReplaced(before.themedRooms(), after.themedRooms(), ThemedRoom::id)
                && nothingIsReplaced(before.items().toList(), after.items().toList(), Item::id);
    }

    private static <T> boolean nothingIsReplaced(List<T> before, List<T> after, Function<T, Object> id) {
        Set<Object> ids = ids(before, id);
        int common = 0;
        for (T one : after) {
            common += ids.contains(id.apply(one)) ? 1 : 0;
        }
        return common == after.size() || common == before.size();
    }

    private static <T> Set<Object> ids(Collection<T> all, Function<T, Object> id) {
        Set<Object> ids = new HashSet<>(all.size() * 2);
        for (T one : all) {
            ids.add(id.apply(one));
        }
        return ids;
    }
}
