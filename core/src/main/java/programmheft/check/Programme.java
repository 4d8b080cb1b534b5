package programmheft.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import programmheft.agenda.Agenda;
import programmheft.model.Event;

/**
 * What a check looks at: an event, what follows from it, what the reader remarked, and what was before.
 *
 * @param agenda the agenda of the event
 * @param remarks what the reader of the document saw
 * @param last the last edition of the same event; without one, nothing is said about changes
 * @param asOf the moment for which the programme is looked at; without one, nothing is said about what is over or near
 */
public record Programme(
        Event event, Agenda agenda, List<Finding> remarks, Optional<Event> last, Optional<Instant> asOf) {
    public Programme {
        remarks = List.copyOf(remarks);
    }

    /** Returns a programme that no reader remarked on, with its agenda worked out. */
    public static Programme of(Event event) {
        return of(event, List.of());
    }

    /** Returns a programme as it was read, with its agenda worked out. */
    public static Programme of(Event event, List<Finding> remarks) {
        return new Programme(event, Agenda.of(event), remarks, Optional.empty(), Optional.empty());
    }

    /** Returns the same programme with the edition before it. */
    public Programme after(Event edition) {
        return new Programme(event, agenda, remarks, Optional.of(edition), asOf);
    }

    /** Returns the same programme, looked at in that moment. */
    public Programme at(Instant moment) {
        return new Programme(event, agenda, remarks, last, Optional.of(moment));
    }
}
