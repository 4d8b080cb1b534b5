package programmheft.documents.tidy;

import java.util.List;
import programmheft.model.Event;

/** An event whose document gives no dates of its own, though it has programme days. */
final class Undated {
    private Undated() {}

    /** Returns the event without dates; its builder would take those of its days. */
    static Event of(Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.subtitle(),
                event.motto(),
                event.series(),
                List.of(),
                event.begins(),
                event.ends(),
                event.zone(),
                event.languages(),
                event.place(),
                event.access(),
                event.organisers(),
                event.contacts(),
                event.speakers(),
                event.appearances(),
                event.themedRooms(),
                event.days(),
                event.undated(),
                event.links(),
                event.attendance(),
                event.status(),
                event.waivers());
    }
}
