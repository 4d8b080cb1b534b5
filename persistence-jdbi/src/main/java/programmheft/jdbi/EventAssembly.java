package programmheft.jdbi;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import programmheft.model.Attendance;
import programmheft.model.Contact;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Organiser;
import programmheft.model.Series;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Waiver;

/**
 * Puts an event together from its rows. Its twin is {@link EventRows}. Rows that make no event, as a damaged file may
 * hold them, end in some RuntimeException.
 */
final class EventAssembly {
    private final Rows rows;
    private final Map<String, Item> known;

    private EventAssembly(Rows rows, Map<String, Item> known) {
        this.rows = rows;
        this.known = known;
    }

    static Event of(Event.Id id, Rows rows) {
        return of(id, rows, Map.of());
    }

    /** Puts together what is not known already. */
    static Event of(Event.Id id, Rows rows, Map<String, Item> known) {
        return new EventAssembly(rows, known).event(id);
    }

    private Event event(Event.Id id) {
        Row one = rows.of(Table.ANNOUNCEMENT).get(0);
        ItemAssembly items = new ItemAssembly(rows, known);
        return new Event(
                id,
                one.line("title"),
                one.text("subtitle"),
                one.text("motto"),
                one.text("series_name").map(name -> new Series(name, one.count("series_number"))),
                list(Table.EVENT_DATE, DayDates::read),
                one.clock("begins_time"),
                one.clock("ends_time"),
                ZoneId.of(one.line("zone")),
                list(Table.EVENT_LANGUAGE, row -> row.language("language").orElseThrow()),
                Places.read(one),
                Places.access(one),
                list(
                        Table.ORGANISER,
                        row -> new Organiser(row.line("name"), row.constant("kind", Organiser.Kind.class))),
                list(Table.CONTACT, row -> new Contact(row.line("role"), row.text("address"))),
                list(Table.SPEAKER, EventAssembly::speaker),
                list(Table.EVENT_APPEARANCE, Appearances::read),
                list(Table.THEMED_ROOM, EventAssembly::themedRoom),
                items.days(),
                items.undated(),
                list(Table.EVENT_LINK, Links::read),
                attendance(one),
                one.constant("status", Status.class),
                list(Table.WAIVER, EventAssembly::waiver));
    }

    private <T> List<T> list(Table table, Function<Row, T> reader) {
        return rows.of(table).stream().map(reader).toList();
    }

    private static Optional<Attendance> attendance(Row row) {
        return row.count("attendance_count")
                .map(count -> new Attendance(row.constant("attendance_qualifier", Attendance.Qualifier.class), count));
    }

    static Speaker speaker(Row row) {
        return new Speaker(
                new Speaker.Id(row.line("id")),
                row.constant("kind", Speaker.Kind.class),
                row.line("name"),
                row.text("academic_title"),
                row.text("affiliation"));
    }

    static ThemedRoom themedRoom(Row row) {
        return new ThemedRoom(
                new ThemedRoom.Id(row.line("id")),
                row.count("number"),
                row.line("title"),
                row.text("subtitle"),
                row.text("guiding_question"),
                row.text("text"),
                row.text("room"));
    }

    private static Waiver waiver(Row row) {
        return new Waiver(row.line("code"), row.text("item").map(Item.Id::new), row.line("reason"));
    }
}
