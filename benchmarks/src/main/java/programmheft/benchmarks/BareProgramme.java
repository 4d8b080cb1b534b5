package programmheft.benchmarks;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import programmheft.model.Appearance;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/**
 * The speakers, days and items of the newest edition as somebody would load them by hand with nothing but JDBC: a query for
 * each table, straight into the model, each item after its parts. Knows only what {@link LargeEvent} says.
 */
final class BareProgramme {
    static final Set<String> TABLES = Set.of("speaker", "item_appearance", "item_link", "item", "day");

    private static final String NEWEST = " where event_pk = 1 and until_edition is null order by ";

    private final Map<String, List<Appearance>> appearances = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, Deque<Item>> parts = new HashMap<>();
    private final Map<Long, Deque<Item>> itemsOfDay = new HashMap<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();

    /** What is done with each row. */
    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    BareProgramme(Connection connection) throws SQLException {
        each(
                connection,
                "id, kind, name, academic_title, affiliation from speaker" + NEWEST + "ordinal",
                this::speaker);
        each(
                connection,
                "item, speaker, role, affiliation, project, status from item_appearance" + NEWEST + "item, ordinal",
                this::appearance);
        each(
                connection,
                "item, kind, address, label, language, subtitles from item_link" + NEWEST + "item, ordinal",
                this::link);
        each(
                connection,
                "id, day, parent, title, subtitle, text, format, format_word, timing_kind, after_item, from_time,"
                        + " from_days, until_time, until_days, precision, themed_room, room, optional, status, language,"
                        + " capacity from item" + NEWEST + "ordinal desc",
                this::item);
        each(connection, "number, date_text from day" + NEWEST + "number", this::day);
    }

    List<Speaker> speakers() {
        return speakers;
    }

    List<Day> days() {
        return days;
    }

    private static void each(Connection connection, String columns, Taker taker) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + columns);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    private void speaker(ResultSet row) throws SQLException {
        speakers.add(new Speaker(
                new Speaker.Id(row.getString(1)),
                Speaker.Kind.valueOf(row.getString(2)),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5))));
    }

    private void appearance(ResultSet row) throws SQLException {
        appearances
                .computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                .add(new Appearance(
                        new Speaker.Id(row.getString(2)),
                        Role.valueOf(row.getString(3)),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)),
                        Status.valueOf(row.getString(6))));
    }

    private void link(ResultSet row) throws SQLException {
        links.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                .add(new Link(
                        Link.Kind.valueOf(row.getString(2)),
                        Optional.ofNullable(row.getString(3)).map(URI::create),
                        Optional.ofNullable(row.getString(4)),
                        Optional.ofNullable(row.getString(5)).map(Locale::forLanguageTag),
                        row.getInt(6) == 1));
    }

    private void item(ResultSet row) throws SQLException {
        String id = row.getString(1);
        long day = row.getLong(2);
        String parent = row.getString(3);
        int capacity = row.getInt(21);
        Item item = new Item(
                new Item.Id(id),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                Format.valueOf(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                timing(row),
                Optional.ofNullable(row.getString(16)).map(ThemedRoom.Id::new),
                Optional.ofNullable(row.getString(17)),
                appearances.getOrDefault(id, List.of()),
                list(parts.get(id)),
                row.getInt(18) == 1,
                Status.valueOf(row.getString(19)),
                Optional.ofNullable(row.getString(20)).map(Locale::forLanguageTag),
                capacity == 0 ? Optional.empty() : Optional.of(capacity),
                links.getOrDefault(id, List.of()));
        (parent == null
                        ? itemsOfDay.computeIfAbsent(day, none -> new ArrayDeque<>())
                        : parts.computeIfAbsent(parent, none -> new ArrayDeque<>()))
                .addFirst(item);
    }

    private static Timing timing(ResultSet row) throws SQLException {
        return switch (row.getString(9)) {
            case "FROM" -> new Timing.From(clock(row, 11), Timing.Precision.valueOf(row.getString(15)));
            case "BETWEEN" ->
                new Timing.Between(clock(row, 11), clock(row, 13), Timing.Precision.valueOf(row.getString(15)));
            case "WITH_WHOLE" -> new Timing.WithWhole();
            default ->
                new Timing.Unstated(Optional.ofNullable(row.getString(10)).map(Item.Id::new));
        };
    }

    private static ClockTime clock(ResultSet row, int column) throws SQLException {
        return new ClockTime(LocalTime.parse(row.getString(column)), row.getInt(column + 1));
    }

    private void day(ResultSet row) throws SQLException {
        days.add(Day.on(
                LocalDate.parse(row.getString(2)),
                list(itemsOfDay.get(row.getLong(1))).toArray(Item[]::new)));
    }

    private static List<Item> list(@Nullable Collection<Item> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
