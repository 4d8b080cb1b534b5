package programmheft.check;

import java.util.stream.Stream;
import programmheft.model.Access;
import programmheft.model.Event;
import programmheft.model.Link;

/** Where somebody can turn to who wants to come. */
final class WaysIn {
    private WaysIn() {}

    /** Tells whether the document says where to register. */
    static boolean toRegister(Event event) {
        return event.access()
                        .flatMap(Access::registration)
                        .flatMap(Access.Registration::at)
                        .isPresent()
                || links(event).anyMatch(link -> link.kind() == Link.Kind.REGISTRATION);
    }

    /** Tells whether one has to register or to be invited, so that the organiser knows where to write to. */
    static boolean areByName(Event event) {
        return event.access()
                .filter(access -> access.invitation() || access.registration().isPresent())
                .isPresent();
    }

    /** Tells whether the event has a page of its own, on which the rest will stand. */
    static boolean onAPage(Event event) {
        return event.links().stream()
                .anyMatch(
                        link -> link.kind() == Link.Kind.PAGE && link.address().isPresent());
    }

    /** Returns the links of the event and of its items. */
    static Stream<Link> links(Event event) {
        return Stream.concat(event.links().stream(), event.items().flatMap(item -> item.links().stream()));
    }
}
