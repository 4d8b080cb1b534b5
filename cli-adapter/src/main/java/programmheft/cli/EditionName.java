package programmheft.cli;

import java.util.Optional;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;

/** An edition as the user names it: {@code EVENT} or {@code EVENT@NUMBER}. */
record EditionName(Event.Id event, Optional<Integer> number) {
    static EditionName typed(String wanted, Session session) {
        int at = wanted.indexOf('@');
        Event.Id id = EventId.typed(at < 0 ? wanted : wanted.substring(0, at), "EVENT", session);
        String number = at < 0 ? "" : wanted.substring(at + 1);
        if (at >= 0 && !number.matches("[1-9][0-9]{0,8}")) {
            throw Failure.usage("bad-value", number, "EDITION", session.labels().text("way-out.edition"));
        }
        return new EditionName(id, at < 0 ? Optional.empty() : Optional.of(Integer.valueOf(number)));
    }

    /** Returns that edition, the newest without a number. */
    Edition in(EventStore store, String db) {
        Edition newest =
                store.find(event).orElseThrow(() -> Failure.store(null, "store-event-unknown", db, event.value()));
        return number.map(wanted -> store.find(event, wanted)
                        .orElseThrow(() -> Failure.store(null, "store-edition-unknown", db, wanted.toString())))
                .orElse(newest);
    }
}
