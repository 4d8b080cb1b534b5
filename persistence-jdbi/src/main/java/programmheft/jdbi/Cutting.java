package programmheft.jdbi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/**
 * An edition of which some items are kept as they were. Before each of them stands what stood there, as far back as to an
 * item that stays on that day: an item that is put back finds its place behind it.
 */
final class Cutting {
    private final int edition;
    private final PastItems items;
    private final PastEditions past;
    private final StandIns standIns;
    private final Set<String> held = new HashSet<>();
    private final Map<Speaker.Id, Speaker> speakers = new LinkedHashMap<>();
    private final Map<ThemedRoom.Id, ThemedRoom> themedRooms = new LinkedHashMap<>();

    Cutting(int edition, PastItems items, PastEditions past, StandIns standIns) {
        this.edition = edition;
        this.items = items;
        this.past = past;
        this.standIns = standIns;
    }

    /** Puts the items together, under the id and the title of an event. */
    Event of(List<String> ids, Event like) {
        Rows rows = past.of(ids, edition);
        List<Row> kept = rows.of(Table.ITEM);
        name(rows);
        ItemAssembly assembly = new ItemAssembly(rows);
        Map<String, Item> whole = new LinkedHashMap<>();
        held.addAll(ids);
        for (Row row : kept) {
            if (row.text("parent").isEmpty()) {
                whole.put(row.line("id"), assembly.item(row));
            }
        }
        Event.Builder event = Event.builder(like.id().value(), like.title());
        for (Row day : daysOf(kept)) {
            event.day(day(day, whole));
        }
        whole.values().forEach(event::undated);
        for (Row row : kept) {
            row.text("after_item").filter(id -> !held.contains(id)).ifPresent(id -> event.undated(standIn(id)));
        }
        return event.speakers(List.copyOf(speakers.values()))
                .themedRooms(List.copyOf(themedRooms.values()))
                .build();
    }

    private Day day(Row row, Map<String, Item> whole) {
        DayDate when = DayDates.read(row);
        List<String> ids = items.on(number(row), edition);
        Deque<Item> all = new ArrayDeque<>();
        boolean looking = false; // for something that is still there, before an item that is not
        for (int i = ids.size() - 1; i >= 0; i--) {
            Item kept = whole.remove(ids.get(i));
            if (kept != null || looking) {
                all.addFirst(kept != null ? kept : standIn(ids.get(i)));
                looking = kept != null || !standIns.staysOn(when, ids.get(i));
            }
        }
        return new Day(when, row.clock("begins_time"), row.clock("ends_time"), List.copyOf(all));
    }

    private Item standIn(String id) {
        StandIns.StandIn other = standIns.of(id);
        held.add(id);
        name(other.named());
        return other.item();
    }

    /** Adds who and what the items name; one that is known already stays as it is. */
    private void name(Rows rows) {
        rows.of(Table.SPEAKER).stream()
                .map(EventAssembly::speaker)
                .forEach(speaker -> speakers.putIfAbsent(speaker.id(), speaker));
        rows.of(Table.THEMED_ROOM).stream()
                .map(EventAssembly::themedRoom)
                .forEach(room -> themedRooms.putIfAbsent(room.id(), room));
    }

    /** Returns the days on which something is kept, and those of the same date. */
    private List<Row> daysOf(List<Row> kept) {
        Set<Integer> numbers =
                kept.stream().flatMap(row -> row.count("day").stream()).collect(Collectors.toSet());
        List<Row> all = past.days(edition);
        Set<DayDate> dates = all.stream()
                .filter(day -> numbers.contains(number(day)))
                .map(DayDates::read)
                .collect(Collectors.toSet());
        return all.stream().filter(day -> dates.contains(DayDates.read(day))).toList();
    }

    private static int number(Row day) {
        return day.count("number").orElseThrow();
    }
}
