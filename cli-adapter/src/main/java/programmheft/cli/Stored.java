package programmheft.cli;

import programmheft.change.CalendarFold;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.Publication;

/** Makes publications of what is stored. */
final class Stored {
    private Stored() {}

    /** Returns an edition in itself: what its document said. */
    static Publication document(EventStore store, Edition edition, Session session) {
        return publication(edition.event(), store, edition, session);
    }

    /** Returns what calendars show of an edition: also what vanished and nobody cancelled, and what was cancelled. */
    static Publication calendar(EventStore store, Edition edition, Session session) {
        return publication(fold(store, edition).shown(), store, edition, session);
    }

    private static Publication publication(Event event, EventStore store, Edition edition, Session session) {
        return new Publication(
                event, fold(store, edition).history(), edition.provenance(), session.languageFor(edition.event()));
    }

    private static CalendarFold fold(EventStore store, Edition edition) {
        return store.calendar(edition.event().id(), edition.head().number());
    }
}
