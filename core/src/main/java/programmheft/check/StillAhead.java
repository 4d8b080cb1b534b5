package programmheft.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Event;
import programmheft.model.Link;
import programmheft.model.Status;

/** Whether anybody may still want to come; what the checks on place and access share. */
final class StillAhead {
    private static final Set<Status> OFF = Set.of(Status.CANCELLED, Status.POSTPONED);

    private StillAhead() {}

    /** Tells no for an event that is called off, and for one that is over: by its date, or because it looks back. */
    static boolean is(Programme programme) {
        Event event = programme.event();
        return !OFF.contains(event.status()) && !looksBack(event) && !isOver(programme);
    }

    private static boolean looksBack(Event event) {
        return event.attendance().isPresent()
                || event.links().stream().anyMatch(link -> link.kind() == Link.Kind.RECORDING);
    }

    private static boolean isOver(Programme programme) {
        Event event = programme.event();
        Optional<LocalDate> today =
                programme.asOf().map(moment -> moment.atZone(event.zone()).toLocalDate());
        return event.lastDate().flatMap(last -> today.filter(last::isBefore)).isPresent();
    }
}
