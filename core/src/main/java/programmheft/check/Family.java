package programmheft.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import programmheft.model.Event;
import programmheft.model.Item;

/** Which item is part of which, so that nobody walks through all parts of a block again and again. */
final class Family {
    private static final Span NONE = new Span(-1, -2);

    private final Map<Item.Id, Item> wholes = new HashMap<>();
    private final Map<Item.Id, Span> spans = new HashMap<>();
    private int next;

    private Family() {}

    /** The numbers of an item and of all its parts, in printed order. */
    private record Span(int own, int last) {
        boolean holds(Span other) {
            return own <= other.own && other.own <= last;
        }
    }

    static Family of(Event event) {
        Family family = new Family();
        event.days().forEach(day -> day.items().forEach(family::add));
        event.undated().forEach(family::add);
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
        Span span = spans.getOrDefault(one.id(), NONE);
        Span otherSpan = spans.getOrDefault(other.id(), NONE);
        return span.holds(otherSpan) || otherSpan.holds(span);
    }

    private void add(Item item) {
        int own = next++;
        for (Item part : item.parts()) {
            wholes.put(part.id(), item);
            add(part);
        }
        spans.put(item.id(), new Span(own, next - 1));
    }
}
