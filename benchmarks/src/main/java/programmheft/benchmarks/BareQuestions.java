package programmheft.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The questions to a store as somebody asks them who knows its tables and has nothing but JDBC: rows, and nothing made of them. */
final class BareQuestions {
    private static final String FROM_POINT = " from programme_point p join event e on e.pk = p.event_pk" + said("p");
    private static final String POINT = "select " + columns("p", "e") + FROM_POINT + " where ";
    private static final String RUNNING = "p.takes_place = 1 and p.starts_at <= ? and p.starts_at > ? - 86400"
            + " and coalesce(p.ends_at, p.starts_at + 1) > ? and coalesce(p.ends_at - p.starts_at, 0) <= 86400";
    private static final String RUNNING_LONG =
            "p.takes_place = 1 and p.ends_at - p.starts_at > 86400 and p.ends_at > ? and p.starts_at <= ?";
    private static final String STARTING =
            "p.takes_place = 1 and p.starts_at > ? and p.starts_at <= ? order by p.starts_at limit ?";

    private static final String PAIR =
            "select " + columns("p", "e") + ", " + columns("o", "oe") + " from event e cross join programme_point p";
    private static final String OTHER = " join event oe on oe.pk = o.event_pk" + said("p") + said("o")
            + " where e.id = ? and p.event_pk = e.pk and p.takes_place = 1 and o.takes_place = 1 and o.event_pk <> p.event_pk"
            + " and o.starts_at < coalesce(p.ends_at, p.starts_at + 1) and coalesce(o.ends_at, o.starts_at + 1) > p.starts_at";
    private static final String IN_ROOM = PAIR + " cross join programme_point o" + OTHER + " and p.room_key <> ''";
    private static final List<String> CLASHES = List.of(
            IN_ROOM + " and o.room_key = p.room_key and o.room_key <> '' and o.starts_at > p.starts_at - 86400"
                    + " and coalesce(o.ends_at - o.starts_at, 0) <= 86400",
            IN_ROOM + " and o.room_key || '' = p.room_key and o.ends_at > p.starts_at"
                    + " and o.ends_at - o.starts_at > 86400",
            PAIR + " join programme_person a on a.point_pk = p.pk join programme_person b on b.person = a.person"
                    + " join programme_point o on o.pk = b.point_pk" + OTHER);

    private static final String FOUND = "select " + columns("p", "e") + FROM_POINT;
    private static final String NEWEST_FIRST = " order by p.day desc, e.id, p.ordinal limit 20000";
    private static final String OFTEN = "select 1 from programme_word where programme_word match ? limit 1000";

    private final Connection connection;
    private final boolean sqlite;

    BareQuestions(Connection connection) throws SQLException {
        this.connection = connection;
        sqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
    }

    private static String columns(String point, String event) {
        return ("p.item, e.id, p_said.title, p_said.zone, p.title, p.people, p.room, p.day, p.starts_at, p.ends_at,"
                        + " p.title_words, p.people_words, p.affiliation_words")
                .replace("e.id", event + ".id")
                .replaceAll("\\bp(?=[._])", point);
    }

    private static String said(String point) {
        return " join announcement p_said on p_said.event_pk = p.event_pk and p_said.until_edition is null"
                .replaceAll("\\bp(?=[._])", point);
    }

    int at(Instant moment) throws SQLException {
        long now = moment.getEpochSecond();
        return rows(POINT + RUNNING, now, now, now) + rows(POINT + RUNNING_LONG, now, now);
    }

    int after(Instant moment, int count) throws SQLException {
        long now = moment.getEpochSecond();
        long last = 0;
        try (PreparedStatement statement = prepared(POINT + STARTING, now, Long.MAX_VALUE, count);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                read(result);
                last = result.getLong(9);
            }
        }
        return rows(POINT + STARTING, now, last, Integer.MAX_VALUE);
    }

    int clashes(String event) throws SQLException {
        int count = 0;
        for (String sql : CLASHES) {
            count += rows(sql, event);
        }
        return count;
    }

    /** Finds points by words of the index, which are folded and marked already; each finds what begins with it. */
    int search(List<String> words) throws SQLException {
        return sqlite ? searchSqlite(words) : searchPostgres(words);
    }

    /** Looks up the words that are seldom there, and compares with the others. */
    private int searchSqlite(List<String> words) throws SQLException {
        List<String> lookedUp = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        for (String word : words) {
            (rows(OFTEN, '"' + word + '"') == 1_000 ? compared : lookedUp).add(word);
        }
        if (lookedUp.isEmpty()) {
            lookedUp.addAll(compared);
            compared.clear();
        }
        StringBuilder condition = new StringBuilder("programme_word match ?");
        List<Object> values = new ArrayList<>();
        values.add(lookedUp.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" AND ")));
        for (String word : compared) {
            condition.append(" and instr(' ' || programme_word.words || ' ', ?) > 0");
            values.add(" " + word);
        }
        return rows(
                FOUND + " join programme_word on programme_word.rowid = p.pk where " + condition + NEWEST_FIRST,
                values.toArray());
    }

    private int searchPostgres(List<String> words) throws SQLException {
        return rows(
                FOUND + " join programme_word w on w.point_pk = p.pk where w.words @@ cast(? as tsquery)"
                        + NEWEST_FIRST,
                words.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & ")));
    }

    private int rows(String sql, Object... values) throws SQLException {
        int count = 0;
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                read(result);
                count++;
            }
        }
        return count;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static void read(ResultSet result) throws SQLException {
        int width = result.getMetaData().getColumnCount();
        for (int column = 1; column <= width; column++) {
            result.getObject(column);
        }
    }
}
