package programmheft.jdbi;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import programmheft.model.Event;
import programmheft.port.Clash;

/** Finds what is wanted by two events at once among the points in the database. */
final class StoredClashes {
    private static final String PAIR = "select " + PointSql.columns("one") + ", " + PointSql.columns("other");
    private static final String ROOMS = PAIR + ", one.room as one_what, other.room as other_what";
    private static final String PERSONS = PAIR + ", one_person.name as one_what, other_person.name as other_what";
    private static final String OF_PERSONS = " join programme_person one_person on one_person.point_pk = one.pk"
            + " join programme_person other_person on other_person.person = one_person.person"
            + " join programme_point other on other.pk = other_person.point_pk";

    private static final String APART =
            " and one.takes_place = 1 and other.takes_place = 1 and one.event_pk <> other.event_pk"
                    + " and other.starts_at < coalesce(one.ends_at, one.starts_at + 1)";
    /** Each pair once: the one starts first. */
    private static final String LATER = APART + " and other.starts_at >= one.starts_at"
            + " and (other.starts_at > one.starts_at or one.event_pk < other.event_pk)";
    /** Pairs with a point of one event, whichever starts first. */
    private static final String WITH = APART + " and coalesce(other.ends_at, other.starts_at + 1) > one.starts_at";

    private static final String IN_ROOM =
            " and other.room_key = one.room_key and one.room_key <> '' and other.room_key <> ''";
    /** A room is looked back for a day; what takes longer is found by an index of its own, as what is on now is. */
    private static final String IN_ROOM_FOR_A_DAY = IN_ROOM + " and other.starts_at > one.starts_at - "
            + StoredQuestions.DAY + " and coalesce(other.ends_at - other.starts_at, 0) <= " + StoredQuestions.DAY;
    /** What is calculated is in no index: else SQLite would look at all that ever was in the room. */
    private static final String IN_ROOM_FOR_LONGER = " and other.room_key || '' = one.room_key and one.room_key <> ''"
            + " and other.ends_at > one.starts_at and other.ends_at - other.starts_at > " + StoredQuestions.DAY;

    private static final String FROM_ALL = " from programme_point one";
    /** SQLite keeps the order of a cross join: it begins with the event. */
    private static final String FROM_ONE_EVENT = " from event one_event cross join programme_point one";

    private static final String AND_ALL = " cross join programme_point other";
    private static final String SAID = PointSql.said("one") + PointSql.joined("other");
    private static final String OF_EVENT = SAID + " where one_event.id = :event and one.event_pk = one_event.pk";

    private static final String ROOMS_OF_ALL = ROOMS + FROM_ALL + " join programme_point other on true"
            + PointSql.joined("one") + PointSql.joined("other") + " where true" + IN_ROOM + LATER;
    private static final String PERSONS_OF_ALL =
            PERSONS + FROM_ALL + OF_PERSONS + PointSql.joined("one") + PointSql.joined("other") + " where true" + LATER;
    private static final List<String> ROOMS_OF_EVENT = List.of(
            ROOMS + FROM_ONE_EVENT + AND_ALL + OF_EVENT + WITH + IN_ROOM_FOR_A_DAY,
            ROOMS + FROM_ONE_EVENT + AND_ALL + OF_EVENT + WITH + IN_ROOM_FOR_LONGER);
    private static final String PERSONS_OF_EVENT = PERSONS + FROM_ONE_EVENT + OF_PERSONS + OF_EVENT + WITH;

    private StoredClashes() {}

    static List<Clash> all(Handle handle) {
        List<Clash> found = new ArrayList<>();
        add(Clash.Kind.ROOM, handle.createQuery(ROOMS_OF_ALL), found);
        add(Clash.Kind.PERSON, handle.createQuery(PERSONS_OF_ALL), found);
        return sorted(found);
    }

    static List<Clash> of(Event.Id event, Handle handle) {
        List<Clash> found = new ArrayList<>();
        ROOMS_OF_EVENT.forEach(sql -> add(Clash.Kind.ROOM, query(sql, event, handle), found));
        add(Clash.Kind.PERSON, query(PERSONS_OF_EVENT, event, handle), found);
        return sorted(found);
    }

    private static Query query(String sql, Event.Id event, Handle handle) {
        return handle.createQuery(sql).bind("event", event.value());
    }

    private static List<Clash> sorted(List<Clash> found) {
        return found.stream().sorted(Clash.ORDER).toList();
    }

    private static void add(Clash.Kind kind, Query query, List<Clash> found) {
        query.map((row, context) -> Clash.of(
                        kind,
                        PointSql.read("one", row),
                        row.getString("one_what"),
                        PointSql.read("other", row),
                        row.getString("other_what")))
                .forEach(found::add);
    }
}
