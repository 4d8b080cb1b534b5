package programmheft.jdbi;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import programmheft.port.Findable;
import programmheft.port.Point;

/**
 * A point as it is kept; what is null is absent.
 *
 * @param digest of all that is kept of it
 */
record PointRow(String item, long ordinal, Findable findable, String digest) {
    static final String COLUMNS = "item, ordinal, title, people, room, room_key, day, starts_at, ends_at, takes_place,"
            + " title_words, people_words, affiliation_words, digest";

    /** Returns the id of the item; empty for the event as a whole. */
    static String item(Findable findable) {
        return findable.point().item().map(id -> id.value()).orElse("");
    }

    /** Returns the cells in the order of the columns. */
    List<@Nullable Object> cells() {
        Point point = findable.point();
        return Arrays.asList(
                item,
                ordinal,
                point.title(),
                String.join("\n", point.people()),
                point.room().orElse(null),
                findable.roomKey(),
                point.day().map(Object::toString).orElse(""),
                point.start().map(ZonedDateTime::toEpochSecond).orElse(null),
                point.end().map(ZonedDateTime::toEpochSecond).orElse(null),
                findable.takesPlace() ? 1 : 0,
                String.join(" ", findable.title()),
                String.join(" ", findable.people()),
                String.join(" ", findable.affiliations()),
                digest);
    }

    /** Returns the row of a point. */
    static PointRow of(String item, long ordinal, Findable findable) {
        return new PointRow(item, ordinal, findable, digestOf(item, ordinal, findable));
    }

    @SuppressWarnings("ReferenceEquality") // an edition that follows another takes over what stayed
    boolean isOf(long otherOrdinal, Findable other) {
        return ordinal == otherOrdinal && findable == other;
    }

    /** The title of the event is not part of it: it is looked up. */
    private static String digestOf(String item, long ordinal, Findable findable) {
        Point point = findable.point();
        return Sha256.of(String.join(
                "\n",
                item,
                Long.toString(ordinal),
                point.title(),
                point.people().toString(),
                point.room().orElse(""),
                findable.roomKey(),
                point.day().toString(),
                point.start().map(ZonedDateTime::toEpochSecond).toString(),
                point.end().map(ZonedDateTime::toEpochSecond).toString(),
                Boolean.toString(findable.takesPlace()),
                findable.affiliations().toString(),
                new TreeSet<>(findable.words()).toString(),
                new TreeMap<>(findable.persons()).toString()));
    }
}
