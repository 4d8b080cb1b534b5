package programmheft.documents.tidy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.model.Day;
import programmheft.port.Fact;

/** Reads days, items and points. */
final class Body {
    static final int DEEPEST = 50;

    private record DayDraft(DayHeading heading, List<ItemDraft> items) {
        Day build() {
            return new Day(heading.date().date(), heading.begins(), heading.ends(), ItemDraft.buildAll(items));
        }
    }

    private final Facts facts;
    private final List<Finding> remarks;
    private final Rooms rooms;
    private final ItemKeys keys;
    private final List<DayDraft> days = new ArrayList<>();
    private final List<ItemDraft> undated = new ArrayList<>();
    private final Deque<ItemDraft> open = new ArrayDeque<>();
    private List<ItemDraft> list = undated;
    private boolean begun;

    Body(Facts facts, List<Finding> remarks, Rooms rooms, ItemKeys keys) {
        this.facts = facts;
        this.remarks = remarks;
        this.rooms = rooms;
        this.keys = keys;
    }

    boolean hasBegun() {
        return begun;
    }

    /** Reads a line that is not indented; tells whether it is a heading or an item. */
    boolean read(Line line) {
        return readHeading(line) || readItem(line);
    }

    private boolean readHeading(Line line) {
        boolean withoutDay =
                line.content().equals(DayHeading.UNDATED) || line.content().equals("No day");
        Optional<DayHeading> heading = withoutDay ? Optional.empty() : heading(line);
        if (!withoutDay && heading.isEmpty()) {
            return false;
        }
        begun = true;
        open.clear();
        list = heading.map(some -> begin(line, some)).orElse(undated);
        return true;
    }

    private static Optional<DayHeading> heading(Line line) {
        try {
            return DayHeading.find(line.content());
        } catch (Misread misread) {
            throw Unreadable.inside(line, 0, misread, Unreadable.DAY);
        }
    }

    private List<ItemDraft> begin(Line line, DayHeading heading) {
        DayDraft day = new DayDraft(heading, new ArrayList<>());
        days.add(day);
        facts.add(Fact.day(days.size(), "date"), line.number(), heading.bracketed());
        if (heading.date().yearInBrackets()) {
            facts.add(Fact.day(days.size(), "year"), line.number(), true);
        }
        Weekdays.remark(heading.date(), line.start(), remarks);
        return day.items();
    }

    private boolean readItem(Line line) {
        Optional<ItemLine> printed;
        try {
            printed = ItemLine.find(line.content());
        } catch (Misread misread) {
            throw Unreadable.inside(line, 0, misread, Unreadable.ITEM);
        }
        printed.ifPresent(item -> {
            begun = true;
            open.clear();
            add(new ItemDraft(line, 0, item), list);
        });
        return printed.isPresent();
    }

    private void add(ItemDraft draft, List<ItemDraft> siblings) {
        if (draft.when.afterPrevious() && siblings.isEmpty()) {
            throw Unreadable.line(draft.line, Unreadable.UNTIMED);
        }
        siblings.add(draft);
        open.push(draft);
    }

    /** Reads an indented line; tells whether there is an item above to which it belongs. */
    boolean readIndented(Line line) {
        while (!open.isEmpty() && open.peek().line.indent() >= line.indent()) {
            open.pop();
        }
        if (open.isEmpty()) {
            return false;
        }
        open.forEach(item -> item.reaches(line));
        if (line.content().startsWith("»")) {
            readPoint(line, open.peek());
        } else {
            readDetail(line, open.peek());
        }
        return true;
    }

    private void readPoint(Line line, ItemDraft whole) {
        if (whole.depth + 1 >= DEEPEST) {
            throw Unreadable.at(line.start(), "nested-too-deep", DEEPEST);
        }
        String content = line.content().substring(1).strip();
        int index = line.content().indexOf(content, 1);
        try {
            ItemLine printed = ItemLine.findPoint(content).orElseThrow(() -> Unreadable.line(line, Unreadable.POINT));
            ItemDraft point = new ItemDraft(line, whole.depth + 1, printed);
            printed.room().ifPresent(room -> instalment(point, room));
            add(point, whole.parts);
        } catch (Misread misread) {
            throw Unreadable.inside(line, index, misread, Unreadable.POINT);
        }
    }

    private void instalment(ItemDraft point, RoomText room) {
        boolean tellsIt = !rooms.knows(room.id().orElseGet(() -> rooms.idOf(room.title())));
        RoomDraft draft = rooms.mention(room);
        point.instalment(draft, tellsIt);
        facts.add(Fact.themedRoom(draft.id()), point.line.number(), point.line.number());
    }

    private void readDetail(Line line, ItemDraft item) {
        Optional<Keyed> keyed = line.raw().startsWith("\\")
                ? Optional.empty()
                : Keyed.of(line.content()).filter(ItemKeys::reads);
        if (keyed.isEmpty()) {
            item.opens().map(room -> room.text).orElse(item.text).add(Escapes.description(line.raw()));
            return;
        }
        try {
            keys.read(item, line, keyed.get());
        } catch (Misread misread) {
            throw Unreadable.value(line, keyed.get(), keyed.get().key().orElseThrow(), misread);
        }
    }

    /** Returns all items in the order of the event. */
    List<ItemDraft> items() {
        return Stream.concat(days.stream().flatMap(day -> day.items.stream()), undated.stream())
                .flatMap(ItemDraft::withParts)
                .toList();
    }

    List<Day> buildDays() {
        return days.stream().map(DayDraft::build).toList();
    }

    List<ItemDraft> undated() {
        return undated;
    }
}
