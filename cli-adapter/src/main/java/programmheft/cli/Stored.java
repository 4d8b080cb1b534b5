package programmheft.cli;

import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.Publication;

/** Makes publications of what is stored. */
final class Stored {
    private Stored() {}

    /** Returns an edition as it was to be published when it was the newest. */
    static Publication publication(EventStore store, Edition edition, Session session) {
        Event event = edition.event();
        CalendarHistory history =
                store.calendarHistory(event.id(), edition.head().number());
        return new Publication(event, history, edition.provenance(), session.languageFor(event));
    }
}
