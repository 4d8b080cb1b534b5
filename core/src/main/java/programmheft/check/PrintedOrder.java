package programmheft.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

/** In which order the items of an event stand: by date, otherwise as printed. */
final class PrintedOrder {
    private final Map<Item.Id, Spot> spots = new HashMap<>();

    /** Where an item stands: whether on a day at all, on which date, and how many are printed above it. */
    private record Spot(boolean onADay, Optional<LocalDate> date, int ordinal) {
        boolean isBefore(Spot other) {
            if (onADay != other.onADay) {
                return false;
            }
            if (date.isEmpty() || other.date.isEmpty() || date.equals(other.date)) {
                return ordinal < other.ordinal;
            }
            return date.get().isBefore(other.date.get());
        }
    }

    private PrintedOrder() {}

    static PrintedOrder of(Event event) {
        PrintedOrder order = new PrintedOrder();
        for (Day day : event.days()) {
            order.add(day.items(), true, day.date());
        }
        order.add(event.undated(), false, Optional.empty());
        return order;
    }

    /** Tells whether one stands before the other; of two of which only one has a day nobody knows, so neither does. */
    boolean isBefore(Item one, Item other) {
        Spot spot = spots.get(one.id());
        Spot otherSpot = spots.get(other.id());
        return spot != null && otherSpot != null && spot.isBefore(otherSpot);
    }

    private void add(List<Item> items, boolean onADay, Optional<LocalDate> date) {
        items.stream()
                .flatMap(Item::withParts)
                .forEach(item -> spots.put(item.id(), new Spot(onADay, date, spots.size())));
    }
}
