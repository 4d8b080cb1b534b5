package programmheft.documents.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.ClockTime;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.port.Fact;

/** Writes items with all that belongs to them. */
final class ItemLines {
    private final Map<Item.Id, String> idsToState = new HashMap<>();
    private final Map<Item.Id, ClockTime> impliedEnds;
    private final PersonLines persons;
    private final RoomLines rooms;
    private final Page page;

    ItemLines(Event event, PersonLines persons, RoomLines rooms, Page page) {
        impliedEnds = ImpliedEnds.of(event);
        this.persons = persons;
        this.rooms = rooms;
        this.page = page;
        List<Item> items = event.items().toList();
        List<Optional<String>> stated =
                Ordinals.toState(items.stream().map(item -> item.id().value()).toList());
        for (int i = 0; i < items.size(); i++) {
            Item.Id id = items.get(i).id();
            stated.get(i).ifPresent(value -> idsToState.put(id, value));
        }
    }

    /** Writes the items of a list, points if they are indented. */
    void write(int indent, List<Item> items) {
        Optional<Item.Id> previous = Optional.empty();
        for (Item item : items) {
            Optional<RoomText> room = indent > 0 ? rooms.asPoint(item) : Optional.empty();
            ItemLine line = new ItemLine(when(item, previous), titled(item), room);
            String printed = indent > 0 ? line.printPoint() : line.print();
            page.line(indent, printed);
            details(indent + Page.STEP, item, line, printed);
            write(indent + Page.STEP, item.parts());
            previous = Optional.of(item.id());
        }
    }

    private When when(Item item, Optional<Item.Id> previous) {
        Timing timing = item.timing();
        if (timing instanceof Timing.Unstated unstated && unstated.after().isPresent()) {
            boolean afterPrevious = unstated.after().equals(previous);
            return new When(
                    Timing.unstated(),
                    Optional.empty(),
                    afterPrevious,
                    unstated.after().filter(id -> !afterPrevious).map(Item.Id::value));
        }
        return new When(timing, Optional.ofNullable(impliedEnds.get(item.id())), false, Optional.empty());
    }

    private static Titled titled(Item item) {
        return new Titled(item.format(), item.formatWord(), item.title(), item.optional());
    }

    private void details(int indent, Item item, ItemLine line, String printed) {
        boolean tellsRoom = line.room().isPresent() && rooms.isNew(item);
        Optional.ofNullable(idsToState.get(item.id()))
                .ifPresent(id -> page.text(indent, Key.ID, Fact.item(item.id(), "id"), id));
        whatTheLineLost(indent, item, printed);
        room(indent, item, line);
        item.subtitle().ifPresent(text -> page.text(indent, Key.SUBTITLE, Fact.item(item.id(), "subtitle"), text));
        item.room().ifPresent(text -> page.text(indent, Key.ROOM, Fact.item(item.id(), "room"), text));
        smallFacts(indent, item);
        persons.item(indent, item);
        links(indent, item);
        (tellsRoom ? rooms.text(item) : item.text()).ifPresent(text -> page.description(indent, text));
    }

    /** Writes format and option where the item's line reads otherwise. */
    private void whatTheLineLost(int indent, Item item, String printed) {
        String read = Escapes.read(printed);
        Optional<Titled> back = (read.startsWith("»")
                        ? ItemLine.findPoint(read.substring(1).strip())
                        : ItemLine.find(read))
                .map(ItemLine::titled);
        FormatText format = new FormatText(item.format(), item.formatWord());
        if (back.filter(titled -> new FormatText(titled.format(), titled.formatWord()).equals(format))
                .isEmpty()) {
            page.key(indent, Key.FORMAT, format.print(page.notStated(Fact.item(item.id(), "format"))));
        }
        if (back.filter(titled -> titled.optional() == item.optional()).isEmpty()) {
            page.plain(indent, Key.OPTIONAL, Fact.item(item.id(), "optional"), item.optional() ? "ja" : "nein");
        }
    }

    private void room(int indent, Item item, ItemLine line) {
        if (item.themedRoom().isEmpty()) {
            return;
        }
        boolean isNew = rooms.isNew(item);
        RoomText named = line.room().orElseGet(() -> rooms.asKey(item));
        if (line.room().isEmpty()) {
            page.key(indent, Key.THEMED_ROOM, named.print());
        }
        rooms.written(named);
        if (isNew) {
            rooms.tell(indent, item, line.room().isPresent());
        }
    }

    private void smallFacts(int indent, Item item) {
        item.capacity()
                .ifPresent(places ->
                        page.plain(indent, Key.CAPACITY, Fact.item(item.id(), "capacity"), String.valueOf(places)));
        item.language()
                .ifPresent(language -> page.plain(
                        indent, Key.LANGUAGE, Fact.item(item.id(), "language"), LanguageText.print(language)));
        if (item.status() != Status.PLANNED) {
            page.plain(indent, Key.NOTE, Fact.item(item.id(), "status"), StatusWord.print(item.status()));
        }
    }

    private void links(int indent, Item item) {
        int number = 0;
        for (Link link : item.links()) {
            number++;
            HeadLines.link(page, indent, Fact.item(item.id(), "links/" + number), link);
        }
    }
}
