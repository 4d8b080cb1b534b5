package programmheft.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one gets in: open to all, by invitation, with registration; an invited guest may have to register as well.
 *
 * @param open whoever comes is welcome
 * @param invitation only who is invited
 */
public record Access(boolean open, boolean invitation, Optional<Registration> registration) {
    /**
     * Signing up beforehand.
     *
     * @param until the last day on which one can
     * @param at where: a link, a mail address, or what the document says
     */
    public record Registration(Optional<LocalDate> until, Optional<String> at) {
        public Registration {
            at = Require.line(at, "the place to register");
        }
    }

    public Access {
        if (open && invitation) {
            throw new IllegalArgumentException("an event cannot be open to all and by invitation only");
        }
        if (!open && !invitation && registration.isEmpty()) {
            throw new IllegalArgumentException("access is open, by invitation or with registration; nothing was given");
        }
    }

    /** Returns that whoever comes is welcome. */
    public static Access toAll() {
        return new Access(true, false, Optional.empty());
    }

    /** Returns that only those invited may come. */
    public static Access byInvitation() {
        return new Access(false, true, Optional.empty());
    }

    /** Returns that one has to register; where and until when is not said. */
    public static Access withRegistration() {
        return new Access(false, false, Optional.of(new Registration(Optional.empty(), Optional.empty())));
    }

    /** Returns the same access with registration possible up to and including that day. */
    public Access registerUntil(LocalDate lastDay) {
        return new Access(
                open,
                invitation,
                Optional.of(new Registration(Optional.of(lastDay), registration.flatMap(Registration::at))));
    }

    /** Returns the same access with a place to register: a link or a mail address. */
    public Access registerAt(String place) {
        return new Access(
                open,
                invitation,
                Optional.of(new Registration(registration.flatMap(Registration::until), Optional.of(place))));
    }
}
