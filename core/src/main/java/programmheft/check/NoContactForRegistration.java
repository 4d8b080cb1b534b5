package programmheft.check;

import java.util.List;
import programmheft.model.Access;
import programmheft.model.Event;

/**
 * One has to register, but nothing says where: neither a place to register nor a link, a contact or a page of the event.
 * Only a hint where one has to be invited, since the invitation says it. Left alone: an event that is called off or
 * over.
 */
final class NoContactForRegistration implements Check {
    @Override
    public String code() {
        return "no-contact-for-registration";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        if (!WaysIn.areByName(event)
                || WaysIn.toRegister(event)
                || WaysIn.onAPage(event)
                || !event.contacts().isEmpty()
                || !StillAhead.is(programme)) {
            return List.of();
        }
        Finding finding = Finding.of(code(), List.of());
        return List.of(event.access().filter(Access::invitation).isPresent() ? finding.withLevel(Level.HINT) : finding);
    }
}
