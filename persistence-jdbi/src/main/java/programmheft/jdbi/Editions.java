package programmheft.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.port.Edition;

/** The editions of all events, without what they say. */
final class Editions {
    private static final String SELECT =
            "select event.pk, event.id, number, saved_at, title, digest, source, source_digest, saved_by, note,"
                    + " cancel_after, provenance_digest, calendar_digest from edition join event on event.pk = edition.event_pk ";

    /**
     * An edition as it is stored.
     *
     * @param eventKey the key of the event in this file
     * @param provenanceDigest the digest of the origins, or null for an edition of version 1, which has none
     * @param calendarDigest the digest of the calendar entries as of this edition, or null if they were not made then
     */
    record Entry(
            long eventKey,
            Edition.Head head,
            @Nullable String provenanceDigest,
            @Nullable String calendarDigest) {}

    private final Handle handle;

    Editions(Handle handle) {
        this.handle = handle;
    }

    Optional<Entry> newest(Event.Id id) {
        return handle.createQuery(SELECT + "where event.id = :id order by number desc limit 1")
                .bind("id", id.value())
                .map((row, context) -> entry(row))
                .findOne();
    }

    Optional<Entry> numbered(Event.Id id, int number) {
        return handle.createQuery(SELECT + "where event.id = :id and number = :number")
                .bind("id", id.value())
                .bind("number", number)
                .map((row, context) -> entry(row))
                .findOne();
    }

    List<Edition.Head> newestOfEach() {
        return handle.createQuery(SELECT
                        + "where number = (select max(number) from edition one where one.event_pk = event.pk)"
                        + " order by event.id")
                .map((row, context) -> entry(row).head())
                .list();
    }

    List<Entry> all(Event.Id id) {
        return handle.createQuery(SELECT + "where event.id = :id order by number")
                .bind("id", id.value())
                .map((row, context) -> entry(row))
                .list();
    }

    /** Returns the key of the event, which is made known if it is new. */
    long eventKey(Event.Id id) {
        handle.execute("insert into event(id) values (?) on conflict do nothing", id.value());
        return eventKeyOf(id);
    }

    /** Returns the key of an event that is known. */
    long eventKeyOf(Event.Id id) {
        return handle.createQuery("select pk from event where id = :id")
                .bind("id", id.value())
                .map((row, context) -> row.getLong(1))
                .one();
    }

    void add(Entry entry) {
        Edition.Head head = entry.head();
        handle.execute(
                "insert into edition(event_pk, number, saved_at, title, digest, source, source_digest, saved_by,"
                        + " note, cancel_after, provenance_digest, calendar_digest)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.eventKey(),
                head.number(),
                head.savedAt().getEpochSecond(),
                head.title(),
                head.digest(),
                head.source(),
                head.sourceDigest(),
                head.savedBy().orElse(null),
                head.note().orElse(null),
                head.cancelAfter(),
                entry.provenanceDigest(),
                entry.calendarDigest());
    }

    /** Says that the calendar entries as of an edition were made later. */
    void addCalendar(Entry entry, String digest) {
        handle.execute(
                "update edition set calendar_digest = ? where event_pk = ? and number = ?",
                digest,
                entry.eventKey(),
                entry.head().number());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Edition.Head head = new Edition.Head(
                new Event.Id(row.getString("id")),
                row.getInt("number"),
                Instant.ofEpochSecond(row.getLong("saved_at")),
                row.getString("title"),
                row.getString("digest"),
                row.getString("source"),
                row.getString("source_digest"),
                Optional.ofNullable(row.getString("saved_by")),
                Optional.ofNullable(row.getString("note")),
                row.getInt("cancel_after"));
        return new Entry(row.getLong("pk"), head, row.getString("provenance_digest"), row.getString("calendar_digest"));
    }
}
