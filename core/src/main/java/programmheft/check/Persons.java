package programmheft.check;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.agenda.Slot;
import programmheft.model.Event;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** The persons of an event, who can be in one place only; institutions and open places can be in two. */
final class Persons {
    private final Map<Speaker.Id, Speaker> byId;

    private Persons(Map<Speaker.Id, Speaker> byId) {
        this.byId = byId;
    }

    static Persons of(Event event) {
        return new Persons(event.speakers().stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .collect(Collectors.toMap(Speaker::id, Function.identity())));
    }

    /** Returns the persons who appear in a slot or in what is listed under it; cancelled appearances do not count. */
    Stream<Speaker> in(Slot slot) {
        return slot.appearances()
                .filter(appearance -> appearance.status() != Status.CANCELLED)
                .flatMap(appearance -> Optional.ofNullable(byId.get(appearance.speaker())).stream())
                .distinct();
    }
}
