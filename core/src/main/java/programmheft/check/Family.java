package programmheft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.model.Item;

/** Which item is part of which, so that nobody walks through all parts of a block again and again. */
final class Family {
    private final Map<Item.Id, Item> wholes = new HashMap<>();

    private Family() {}

    static Family of(Event event) {
        Family family = new Family();
        event.items().forEach(whole -> whole.parts().forEach(part -> family.wholes.put(part.id(), whole)));
        return family;
    }

    /** Returns the item itself, the item it is part of, and so on to the top. */
    List<Item> upwards(Item item) {
        List<Item> all = new ArrayList<>(List.of(item));
        for (Item whole = wholes.get(item.id()); whole != null; whole = wholes.get(whole.id())) {
            all.add(whole);
        }
        return all;
    }

    /** Tells whether one of the two is part of the other, at any depth, or the same. */
    boolean related(Item one, Item other) {
        return holds(one, other) || holds(other, one);
    }

    private boolean holds(Item whole, Item part) {
        for (@Nullable Item one = part; one != null; one = wholes.get(one.id())) {
            if (one.id().equals(whole.id())) {
                return true;
            }
        }
        return false;
    }
}
