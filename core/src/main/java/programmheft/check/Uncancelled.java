package programmheft.check;

import com.google.common.collect.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Status;

/** The items that are to take place. */
final class Uncancelled {
    private Uncancelled() {}

    /** Returns the items and parts in printed order, without those cancelled and all that is inside them. */
    static List<Item> items(Event event) {
        Deque<Item> ahead = new ArrayDeque<>(event.undated());
        Lists.reverse(event.days()).forEach(day -> pushAll(ahead, day.items()));
        List<Item> all = new ArrayList<>();
        while (!ahead.isEmpty()) {
            Item item = ahead.pop();
            if (item.status() != Status.CANCELLED) {
                all.add(item);
                pushAll(ahead, item.parts());
            }
        }
        return all;
    }

    private static void pushAll(Deque<Item> ahead, List<Item> items) {
        Lists.reverse(items).forEach(ahead::push);
    }
}
