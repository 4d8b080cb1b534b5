package programmheft.check;

import java.util.List;
import programmheft.agenda.Agenda;
import programmheft.model.Event;

/**
 * What a check looks at: an event, what follows from it, and what the reader remarked.
 *
 * @param agenda the agenda of the event
 * @param remarks what the reader of the document saw
 */
public record Programme(Event event, Agenda agenda, List<Finding> remarks) {
    public Programme {
        remarks = List.copyOf(remarks);
    }

    /** Returns a programme that no reader remarked on, with its agenda worked out. */
    public static Programme of(Event event) {
        return new Programme(event, Agenda.of(event), List.of());
    }

    /** Returns a programme as it was read, with its agenda worked out. */
    public static Programme of(Event event, List<Finding> remarks) {
        return new Programme(event, Agenda.of(event), remarks);
    }
}
