package programmheft.jdbi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import programmheft.model.Event;
import programmheft.port.Clash;
import programmheft.port.Findable;
import programmheft.port.Point;
import programmheft.port.Room;
import programmheft.port.Search;
import programmheft.port.StoreQuestions;

/** Answers from the points in the database. */
final class StoredQuestions implements StoreQuestions {
    /** What takes longer is looked for by an index of its own: so the others need not be looked back for very far. */
    static final long DAY = 86_400;

    private static final String RUNNING = "p.takes_place = 1 and p.starts_at <= :to and p.starts_at > :from - " + DAY
            + " and coalesce(p.ends_at, p.starts_at + 1) > :from and coalesce(p.ends_at - p.starts_at, 0) <= " + DAY;
    private static final String RUNNING_LONG =
            "p.takes_place = 1 and p.ends_at - p.starts_at > " + DAY + " and p.ends_at > :from and p.starts_at <= :to";
    private static final String STARTING =
            "p.takes_place = 1 and p.starts_at > :from and p.starts_at <= :to order by p.starts_at limit :most";

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
        return Findable.ranked(database.read(handle -> found(search, terms, handle)).stream()
                .filter(one -> search.isOfOneOf(one.point().people()))
                .toList());
    }

    private List<Findable.Scored> found(Search search, List<Search.Term> terms, Handle handle) {
        WordIndex words = database.words();
        WordSearch wordSearch = WordSearch.of(terms, words, handle);
        String sql = "select " + PointSql.columns("p") + ", p.title_words, p.people_words, p.affiliation_words"
                + " from programme_word join programme_point p on p.pk = programme_word." + words.key()
                + PointSql.joined("p") + " where " + wordSearch.condition()
                + " order by p.day desc, p_event.id, p.ordinal limit " + Search.LIMIT;
        return wordSearch
                .bind(handle.createQuery(sql))
                .map((row, context) -> new Findable.Scored(
                        PointSql.read("p", row),
                        Findable.score(
                                search,
                                words(row.getString("title_words")),
                                words(row.getString("people_words")),
                                words(row.getString("affiliation_words")))))
                .list();
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
        return database.read(StoredClashes::all);
    }

    @Override
    public List<Clash> clashes(Event.Id event) {
        return database.read(handle -> StoredClashes.of(event, handle));
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
