package programmheft.check;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * All items of an event, numbered in printed order, parts after their whole and the undated last, and which item is part
 * of which, so that nobody walks through all parts of a block again and again.
 */
final class Family {
    /** Stands for an item that there is not. */
    static final int NONE = -1;

    private final List<Item> items;
    private final Map<Item.Id, Integer> numbers;
    private final int[] wholes;
    private final int[] lasts;

    private Family(Event event) {
        int size = Math.toIntExact(event.items().count());
        items = new ArrayList<>(size);
        wholes = new int[size];
        lasts = new int[size];
        numbers = Maps.newHashMapWithExpectedSize(size);
        event.days().forEach(day -> day.items().forEach(item -> add(item, NONE)));
        event.undated().forEach(item -> add(item, NONE));
    }

    static Family of(Event event) {
        return new Family(event);
    }

    /** Returns how many items there are, parts included. */
    int size() {
        return items.size();
    }

    /** Returns all items, each at the place that is its number. */
    List<Item> all() {
        return Collections.unmodifiableList(items);
    }

    Item item(int number) {
        return items.get(number);
    }

    int number(Item item) {
        return number(item.id());
    }

    /** Returns the number of an item, {@link #NONE} if there is none. */
    int number(Item.Id id) {
        return numbers.getOrDefault(id, NONE);
    }

    /** Returns the number of the item that this one is part of, {@link #NONE} if of none. */
    int whole(int number) {
        return wholes[number];
    }

    /** Returns the number of the last of all parts inside an item, at any depth; without parts, its own. */
    int last(int number) {
        return lasts[number];
    }

    /** Returns the item itself, the item it is part of, and so on to the top. */
    List<Item> upwards(Item item) {
        List<Item> all = new ArrayList<>(List.of(item));
        int number = number(item);
        for (int whole = number == NONE ? NONE : wholes[number]; whole != NONE; whole = wholes[whole]) {
            all.add(items.get(whole));
        }
        return all;
    }

    /** Tells whether one of the two is part of the other, at any depth, or the same. */
    boolean related(Item one, Item other) {
        return related(number(one), number(other));
    }

    /** Tells whether one of the two is part of the other, at any depth, or the same. */
    boolean related(int one, int other) {
        return one != NONE && other != NONE && (holds(one, other) || holds(other, one));
    }

    private boolean holds(int whole, int part) {
        return whole <= part && part <= lasts[whole];
    }

    private void add(Item item, int whole) {
        int own = items.size();
        items.add(item);
        numbers.put(item.id(), own);
        wholes[own] = whole;
        for (Item part : item.parts()) {
            add(part, own);
        }
        lasts[own] = items.size() - 1;
    }
}
