package programmheft.check;

import java.util.List;
import programmheft.model.Event;
import programmheft.model.Link;
import programmheft.model.Place;

/**
 * The event is on the net, wholly or also, but nothing says how to join. Left alone: an event for which one registers or
 * is invited, since the link then comes by mail; one with a link to join, to a stream, to register or to a page of its
 * own; one that is called off or over.
 */
final class OnlineWithoutLink implements Check {
    @Override
    public String code() {
        return "online-without-link";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        boolean missing = event.place()
                .filter(Place::online)
                .filter(place -> place.link().isEmpty())
                .isPresent();
        return missing && !saysHowToJoin(event) && StillAhead.is(programme)
                ? List.of(Finding.of(code(), List.of()))
                : List.of();
    }

    private static boolean saysHowToJoin(Event event) {
        return WaysIn.areByName(event)
                || WaysIn.toRegister(event)
                || WaysIn.onAPage(event)
                || WaysIn.links(event).anyMatch(link -> link.kind() == Link.Kind.STREAM);
    }
}
