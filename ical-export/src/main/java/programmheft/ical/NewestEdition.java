package programmheft.ical;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.change.CalendarHistory;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

/** What a calendar shows without the items that are in it only because earlier editions held them. */
final class NewestEdition {
    private final Event shown;
    private final Set<Item.Id> entries;
    private final Set<Item.Id> missing;

    NewestEdition(Event shown, CalendarHistory history) {
        this.shown = shown;
        entries = history.entries().keySet();
        missing = history.entries().entrySet().stream()
                .filter(entry -> entry.getValue().missing() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Event event() {
        if (missing.isEmpty()) {
            return shown;
        }
        List<Day> days =
                shown.days().stream().flatMap(day -> there(day).stream()).toList();
        return shown.toBuilder().days(days).undated(there(shown.undated())).build();
    }

    /** Returns the day; nothing if all that it holds is missing. */
    private Optional<Day> there(Day day) {
        List<Item> items = there(day.items());
        return items.isEmpty() && !day.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new Day(day.when(), day.begins(), day.ends(), items));
    }

    private List<Item> there(List<Item> items) {
        return items.stream().flatMap(this::there).toList();
    }

    /** A block without an entry of its own is there as long as one of its parts is. */
    private Stream<Item> there(Item item) {
        List<Item> parts = there(item.parts());
        boolean holdsMissingOnly = parts.isEmpty() && !item.parts().isEmpty() && !entries.contains(item.id());
        if (missing.contains(item.id()) || holdsMissingOnly) {
            return Stream.empty();
        }
        return Stream.of(
                parts.equals(item.parts())
                        ? item
                        : item.toBuilder().parts(parts).build());
    }
}
