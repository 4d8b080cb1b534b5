package programmheft.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import programmheft.model.Day;
import programmheft.model.Item;

/** Puts items on their days: where an outline says, otherwise by the date on which they start, parts in their whole. */
final class Assembly {
    private final Map<Item.Id, Item> items;
    private final Map<Item.Id, LocalDate> dates;
    private final Map<Item.Id, Item.Id> wholes;
    private final Set<Item.Id> placed = new HashSet<>();

    /**
     * Begins to put items together.
     *
     * @param items all items, in the order in which they are to follow each other
     * @param dates when each starts that has a date
     * @param wholes what each is a part of, as far as that is told
     */
    Assembly(Map<Item.Id, Item> items, Map<Item.Id, LocalDate> dates, Map<Item.Id, Item.Id> wholes) {
        this.items = items;
        this.dates = dates;
        this.wholes = wholes;
    }

    /** Returns the items of an outline; the parts of one that is not there take its place. */
    List<Item> outlined(List<Outline> outline) {
        return outline.stream().flatMap(this::outlined).toList();
    }

    private Stream<Item> outlined(Outline one) {
        Optional<Item> item = Optional.ofNullable(items.get(one.id())).filter(found -> placed.add(found.id()));
        List<Item> parts = outlined(one.parts());
        return item.isPresent() ? Stream.of(with(item.get(), parts)) : parts.stream();
    }

    /** Returns the days with the items that no outline has placed, a new one for each date that has none. */
    List<Day> withTheRest(List<Day> days) {
        Map<LocalDate, List<Item>> rest = new TreeMap<>();
        Map<Item.Id, List<Item>> parts = new HashMap<>();
        List<Item.Id> unplaced = unplaced();
        Set<Item.Id> arePart = new HashSet<>();
        for (Item.Id id : unplaced) {
            whole(id).ifPresent(whole -> {
                parts.computeIfAbsent(whole, none -> new ArrayList<>()).add(item(id));
                arePart.add(id);
            });
        }
        for (Item.Id id : unplaced) {
            if (dates.containsKey(id)) {
                placed.add(id);
                if (!arePart.contains(id)) {
                    rest.computeIfAbsent(dates.get(id), none -> new ArrayList<>())
                            .add(with(item(id), parts.getOrDefault(id, List.of())));
                }
            }
        }
        List<Day> all = new ArrayList<>();
        for (Day day : days) {
            List<Item> more = day.date().map(rest::remove).orElse(null);
            all.add(more == null ? day : with(day, more));
        }
        rest.forEach((date, some) -> all.add(Day.on(date, some)));
        return all;
    }

    /** Returns the items that have no date and stand in no outline. */
    List<Item> undated() {
        return unplaced().stream().map(this::item).toList();
    }

    private Item item(Item.Id id) {
        return Objects.requireNonNull(items.get(id));
    }

    private List<Item.Id> unplaced() {
        return items.keySet().stream().filter(id -> !placed.contains(id)).toList();
    }

    /** Returns what an item is a part of: something of the same day that is no part itself. */
    private Optional<Item.Id> whole(Item.Id id) {
        return Optional.ofNullable(wholes.get(id))
                .filter(whole -> items.containsKey(whole) && !placed.contains(whole) && !wholes.containsKey(whole))
                .filter(whole -> dates.containsKey(id) && dates.get(id).equals(dates.get(whole)));
    }

    private static Item with(Item item, List<Item> parts) {
        return parts.isEmpty() ? item : item.toBuilder().parts(parts).build();
    }

    private static Day with(Day day, List<Item> more) {
        return new Day(
                day.when(),
                day.begins(),
                day.ends(),
                Stream.concat(day.items().stream(), more.stream()).toList());
    }
}
