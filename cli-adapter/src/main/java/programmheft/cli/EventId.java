package programmheft.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.Event;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.Reading;

/** Event ids that the user types. */
final class EventId {
    private EventId() {}

    /** Returns the id typed as the value of an option, or refuses it. */
    static Event.Id typed(String id, String option, Session session) {
        return Optional.of(id)
                .filter(text -> text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"))
                .map(Event.Id::new)
                .orElseThrow(() ->
                        Failure.usage("bad-value", id, option, session.labels().text("way-out.event-id")));
    }

    /** Refuses what {@code --as} cannot be. */
    static void check(@Nullable String as, Session session) {
        if (as != null) {
            Event.Id unused = typed(as, "--as", session);
        }
    }

    /** Returns the reading with the event's id replaced, if there is one to replace it. */
    static Reading replace(@Nullable String as, Reading reading) {
        if (as == null) {
            return reading;
        }
        Map<Fact, Origin> origins = new LinkedHashMap<>(reading.provenance().origins());
        origins.remove(Fact.event("id"));
        Event named = reading.event().toBuilder().id(new Event.Id(as)).build();
        return new Reading(named, new Provenance(origins), reading.remarks());
    }
}
