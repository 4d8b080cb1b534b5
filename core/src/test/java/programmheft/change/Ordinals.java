package programmheft.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * An event as it comes out of a document that states no ids of items: they are numbered in printed order.
 *
 * @param ids what each item is called in truth, by its number
 */
record Ordinals(Event event, Map<Item.Id, Item.Id> ids) {
    static Ordinals of(Event event) {
        Map<Item.Id, Matching.Pair<Item.Id>> numbers = new LinkedHashMap<>();
        Map<Item.Id, Item.Id> ids = new HashMap<>();
        event.items().forEach(item -> {
            Item.Id number = new Item.Id(String.valueOf(numbers.size() + 1));
            numbers.put(item.id(), new Matching.Pair<>(number, Reason.ID));
            ids.put(number, item.id());
        });
        Event nothing = Event.builder("nichts", "Nichts").build();
        Matching numbered = new Matching(nothing, event, numbers, Map.of(), Map.of());
        return new Ordinals(numbered.continuation(Set.of()).event(), ids);
    }

    /** Returns what an item is called in truth. */
    Item.Id truth(Item numbered) {
        return Optional.ofNullable(ids.get(numbered.id())).orElseThrow();
    }
}
