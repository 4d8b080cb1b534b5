package programmheft.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import programmheft.model.Attendance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Series;
import programmheft.port.Provenance;

/** Takes an event apart into rows. Its twin is {@link EventAssembly}. */
final class EventRows {
    private final Rows rows = new Rows();

    private EventRows() {}

    /** Returns the rows of an edition; those of tables that keep their ordinals have none yet. */
    static Rows of(Event event, Provenance provenance) {
        EventRows all = new EventRows();
        all.announcement(event);
        all.lists(event);
        new ItemRows(all.rows).write(event.days(), event.undated());
        Origins.write(provenance, all.rows);
        return all.rows;
    }

    private void announcement(Event event) {
        Row row = rows.add(Table.ANNOUNCEMENT);
        row.text("title", event.title())
                .text("subtitle", event.subtitle())
                .text("motto", event.motto())
                .text("series_name", event.series().map(Series::name))
                .number("series_number", event.series().flatMap(Series::number))
                .clock("begins_time", event.begins())
                .clock("ends_time", event.ends())
                .text("zone", event.zone().getId())
                .text(
                        "attendance_qualifier",
                        event.attendance().map(Attendance::qualifier).map(Enum::name))
                .number("attendance_count", event.attendance().map(Attendance::count))
                .constant("status", event.status());
        event.place().ifPresent(place -> Places.write(place, row));
        event.access().ifPresent(access -> Places.write(access, row));
    }

    private void lists(Event event) {
        list(Table.EVENT_DATE, event.dates(), DayDates::write);
        list(Table.EVENT_LANGUAGE, event.languages(), (tongue, row) -> row.language("language", Optional.of(tongue)));
        list(
                Table.ORGANISER,
                event.organisers(),
                (organiser, row) -> row.text("name", organiser.name()).constant("kind", organiser.kind()));
        list(
                Table.CONTACT,
                event.contacts(),
                (contact, row) -> row.text("role", contact.role()).text("address", contact.address()));
        list(Table.EVENT_APPEARANCE, event.appearances(), Appearances::write);
        list(Table.EVENT_LINK, event.links(), Links::write);
        list(
                Table.WAIVER,
                event.waivers(),
                (waiver, row) -> row.text("code", waiver.code())
                        .text("item", waiver.item().map(Item.Id::value))
                        .text("reason", waiver.reason()));
        speakers(event);
        themedRooms(event);
    }

    private <T> void list(Table table, List<T> all, BiConsumer<T, Row> writer) {
        for (int i = 0; i < all.size(); i++) {
            writer.accept(all.get(i), rows.add(table).number(Table.ORDINAL, i + 1));
        }
    }

    private void speakers(Event event) {
        event.speakers()
                .forEach(speaker -> rows.add(Table.SPEAKER)
                        .text("id", speaker.id().value())
                        .constant("kind", speaker.kind())
                        .text("name", speaker.name())
                        .text("academic_title", speaker.academicTitle())
                        .text("affiliation", speaker.affiliation()));
    }

    private void themedRooms(Event event) {
        event.themedRooms()
                .forEach(room -> rows.add(Table.THEMED_ROOM)
                        .text("id", room.id().value())
                        .number("number", room.number())
                        .text("title", room.title())
                        .text("subtitle", room.subtitle())
                        .text("guiding_question", room.guidingQuestion())
                        .text("text", room.text())
                        .text("room", room.room()));
    }
}
