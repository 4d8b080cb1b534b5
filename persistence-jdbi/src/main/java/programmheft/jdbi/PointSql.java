package programmheft.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Point;

/** What is selected of a point and of its event; the alias of its table is in all names, so that two fit in a row. */
final class PointSql {
    private PointSql() {}

    static String columns(String alias) {
        return ("p.item as p_item, p_event.id as p_id, p_said.title as p_event_title, p_said.zone as p_zone,"
                        + " p.title as p_title, p.people as p_people, p.room as p_room, p.day as p_day,"
                        + " p.starts_at as p_starts_at, p.ends_at as p_ends_at")
                .replaceAll("\\bp(?=[._])", alias);
    }

    /** Joins the event of a point and what it says once. */
    static String joined(String alias) {
        return " join event p_event on p_event.pk = p.event_pk".replaceAll("\\bp(?=[._])", alias) + said(alias);
    }

    /** Joins what the event of a point says once. */
    static String said(String alias) {
        return " join announcement p_said on p_said.event_pk = p.event_pk and p_said.until_edition is null"
                .replaceAll("\\bp(?=[._])", alias);
    }

    static Point read(String alias, ResultSet row) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString(alias + "_zone"));
        String people = row.getString(alias + "_people");
        return new Point(
                new Event.Id(row.getString(alias + "_id")),
                text(row.getString(alias + "_item")).map(Item.Id::new),
                row.getString(alias + "_event_title"),
                row.getString(alias + "_title"),
                people.isEmpty() ? List.of() : List.of(people.split("\n", -1)),
                Optional.ofNullable(row.getString(alias + "_room")),
                text(row.getString(alias + "_day")).map(LocalDate::parse),
                moment(alias + "_starts_at", zone, row),
                moment(alias + "_ends_at", zone, row));
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static Optional<ZonedDateTime> moment(String column, ZoneId zone, ResultSet row) throws SQLException {
        long seconds = row.getLong(column);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(seconds).atZone(zone));
    }
}
