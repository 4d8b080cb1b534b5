package programmheft.port;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;

/** Where the items of an event stand: on which day, in which whole. */
final class Whereabouts {
    private final Map<Item.Id, Item> items = new LinkedHashMap<>();
    private final Map<Item.Id, Item> wholes = new HashMap<>();
    private final Map<Item.Id, DayDate> days = new HashMap<>();

    private Whereabouts() {}

    static Whereabouts in(Event event) {
        Whereabouts all = new Whereabouts();
        event.items().forEach(item -> {
            all.items.put(item.id(), item);
            item.parts().forEach(part -> all.wholes.put(part.id(), item));
        });
        for (Day day : event.days()) {
            day.items().stream().flatMap(Item::withParts).forEach(item -> all.days.put(item.id(), day.when()));
        }
        return all;
    }

    Optional<Item> find(Item.Id id) {
        return Optional.ofNullable(items.get(id));
    }

    /** Returns the items that are part of nothing. */
    List<Item> top() {
        return items.values().stream().filter(item -> isTop(item.id())).toList();
    }

    boolean isTop(Item.Id id) {
        return !wholes.containsKey(id);
    }

    Optional<DayDate> day(Item.Id id) {
        return Optional.ofNullable(days.get(id));
    }

    /** Tells whether the item is part of something that has a clock time. */
    boolean isInsideTimed(Item.Id id) {
        return Stream.iterate(
                        Optional.ofNullable(wholes.get(id)),
                        Optional::isPresent,
                        whole -> whole.flatMap(one -> Optional.ofNullable(wholes.get(one.id()))))
                .anyMatch(whole -> whole.flatMap(one -> one.timing().start()).isPresent());
    }
}
