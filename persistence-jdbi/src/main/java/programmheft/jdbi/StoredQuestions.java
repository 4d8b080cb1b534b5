package programmheft.jdbi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import programmheft.port.Clash;
import programmheft.port.Findable;
import programmheft.port.Point;
import programmheft.port.Room;
import programmheft.port.Search;
import programmheft.port.StoreQuestions;

/** Answers from the points in the database. */
final class StoredQuestions implements StoreQuestions {
    /** What takes longer is looked for by an index of its own: so the others need not be looked back for very far. */
    private static final long DAY = 86_400;

    private static final String RUNNING = "p.takes_place = 1 and p.starts_at <= :to and p.starts_at > :from - " + DAY
            + " and coalesce(p.ends_at, p.starts_at + 1) > :from and coalesce(p.ends_at - p.starts_at, 0) <= " + DAY;
    private static final String RUNNING_LONG =
            "p.takes_place = 1 and p.ends_at - p.starts_at > " + DAY + " and p.ends_at > :from and p.starts_at <= :to";
    private static final String STARTING =
            "p.takes_place = 1 and p.starts_at > :from and p.starts_at <= :to order by p.starts_at limit :most";

    private static final String CLASHING = " where one.takes_place = 1 and other.takes_place = 1"
            + " and one.event_pk <> other.event_pk and other.starts_at >= one.starts_at"
            + " and other.starts_at < coalesce(one.ends_at, one.starts_at + 1)"
            + " and (other.starts_at > one.starts_at or one.event_pk < other.event_pk)";
    private static final String PAIR = "select " + PointSql.columns("one") + ", " + PointSql.columns("other");
    private static final String ROOMS = PAIR + ", one.room as one_what, other.room as other_what"
            + " from programme_point one join programme_point other on other.room_key = one.room_key"
            + PointSql.joined("one") + PointSql.joined("other") + CLASHING
            + " and one.room_key <> '' and other.room_key <> ''";
    private static final String PERSONS = PAIR + ", one_person.name as one_what, other_person.name as other_what"
            + " from programme_person one_person"
            + " join programme_person other_person on other_person.person = one_person.person"
            + " join programme_point one on one.pk = one_person.point_pk"
            + " join programme_point other on other.pk = other_person.point_pk"
            + PointSql.joined("one") + PointSql.joined("other") + CLASHING;

    private final Database database;

    StoredQuestions(Database database) {
        this.database = database;
    }

    @Override
    public List<Point> search(Search search) {
        List<Search.Term> terms = search.terms();
        if (terms.isEmpty()) {
            return List.of();
        }
        WordIndex words = database.words();
        String sql = "select " + PointSql.columns("p") + ", p.title_words, p.people_words, p.affiliation_words"
                + " from programme_word join programme_point p on p.pk = programme_word." + words.key()
                + PointSql.joined("p") + " where " + words.condition()
                + " order by p.day desc, p_event.id, p.ordinal limit " + Search.LIMIT;
        return Findable.ranked(database.read(handle -> handle.createQuery(sql)
                .bind("terms", words.terms(terms))
                .map((row, context) -> new Findable.Scored(
                        PointSql.read("p", row),
                        Findable.score(
                                search,
                                words(row.getString("title_words")),
                                words(row.getString("people_words")),
                                words(row.getString("affiliation_words")))))
                .list()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    @Override
    public List<Point> at(Instant moment) {
        return database.read(handle -> {
            List<Point> running = new ArrayList<>();
            for (String condition : List.of(RUNNING, RUNNING_LONG)) {
                running.addAll(handle.createQuery(points(condition))
                        .bind("from", moment.getEpochSecond())
                        .bind("to", moment.getEpochSecond())
                        .map((row, context) -> PointSql.read("p", row))
                        .list());
            }
            running.sort(Point.BY_START);
            return List.copyOf(running);
        });
    }

    @Override
    public List<Point> after(Instant moment, int count) {
        if (count < 1) {
            return List.of();
        }
        long from = moment.getEpochSecond();
        return database.read(handle -> {
            List<Point> first = starting(from, Long.MAX_VALUE, count, handle);
            return first.size() < count
                    ? first
                    : starting(
                            from,
                            first.get(count - 1).start().orElseThrow().toEpochSecond(),
                            Integer.MAX_VALUE,
                            handle);
        });
    }

    private static List<Point> starting(long from, long to, int most, Handle handle) {
        List<Point> points = handle.createQuery(points(STARTING))
                .bind("from", from)
                .bind("to", to)
                .bind("most", most)
                .map((row, context) -> PointSql.read("p", row))
                .list();
        return points.stream().sorted(Point.BY_START).toList();
    }

    private static String points(String condition) {
        return "select " + PointSql.columns("p") + " from programme_point p" + PointSql.joined("p") + " where "
                + condition;
    }

    @Override
    public List<Clash> clashes() {
        return database.read(handle -> {
            List<Clash> found = new ArrayList<>(clashes(Clash.Kind.ROOM, ROOMS, handle));
            found.addAll(clashes(Clash.Kind.PERSON, PERSONS, handle));
            found.sort(Clash.ORDER);
            return List.copyOf(found);
        });
    }

    private static List<Clash> clashes(Clash.Kind kind, String sql, Handle handle) {
        return handle.createQuery(sql)
                .map((row, context) -> Clash.of(
                        kind,
                        PointSql.read("one", row),
                        row.getString("one_what"),
                        PointSql.read("other", row),
                        row.getString("other_what")))
                .list();
    }

    @Override
    public List<Room> freeRooms(Instant from, Instant to) {
        return database.read(handle -> {
            Map<String, Room> rooms = rooms(handle);
            rooms.keySet()
                    .removeAll(taken(from.getEpochSecond(), to.minusNanos(1).getEpochSecond(), handle));
            return rooms.values().stream().sorted(Room.ORDER).toList();
        });
    }

    private static Map<String, Room> rooms(Handle handle) {
        Map<String, Room> rooms = new TreeMap<>();
        handle.createQuery("select distinct p.room_key, p_said.venue, p.room from programme_point p"
                        + PointSql.joined("p") + " where p.room_key <> ''")
                .map((row, context) -> Map.entry(row.getString(1), new Room(row.getString(2), row.getString(3))))
                .forEach(one -> rooms.merge(one.getKey(), one.getValue(), Room::first));
        return rooms;
    }

    private static Set<String> taken(long from, long to, Handle handle) {
        Set<String> taken = new HashSet<>();
        for (String condition : List.of(RUNNING, RUNNING_LONG)) {
            handle.createQuery("select p.room_key from programme_point p where " + condition)
                    .bind("from", from)
                    .bind("to", to)
                    .map((row, context) -> row.getString(1))
                    .forEach(taken::add);
        }
        return taken;
    }
}
