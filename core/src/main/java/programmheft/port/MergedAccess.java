package programmheft.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import programmheft.check.Said;
import programmheft.model.Access;

/** How two readings say that one gets in. Who is invited may have to register as well; what is open is not closed. */
final class MergedAccess {
    private static final Comparison<LocalDate> SAME_DAY = Comparison.equal(day -> day);

    private MergedAccess() {}

    static Optional<Access> of(Optional<Access> mine, Optional<Access> theirs, Settling settling) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return settling.settle("access", mine, theirs, Comparison.equal(Access::toString));
        }
        Access one = mine.get();
        Access other = theirs.get();
        boolean contradict = (one.open() && other.invitation()) || (one.invitation() && other.open());
        if (contradict) {
            settling.differ("access", List.of(word(one)), List.of(word(other)));
        } else {
            settling.alsoOnly(Fact.event("access"));
        }
        return Optional.of(new Access(
                one.open() || (!contradict && other.open()),
                one.invitation() || (!contradict && other.invitation()),
                registration(one.registration(), other.registration(), settling)));
    }

    private static Optional<Access.Registration> registration(
            Optional<Access.Registration> mine, Optional<Access.Registration> theirs, Settling settling) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return settling.settle("access/registration", mine, theirs, Comparison.equal(Record::toString));
        }
        settling.alsoOnly(Fact.event("access/registration"));
        return Optional.of(new Access.Registration(
                settling.settle(
                        "access/registration/until",
                        mine.get().until(),
                        theirs.get().until(),
                        SAME_DAY),
                settling.settle(
                        "access/registration/at", mine.get().at(), theirs.get().at(), Wording.TITLE)));
    }

    private static Object word(Access access) {
        return access.open() ? Said.Word.OPEN : Said.Word.INVITATION;
    }
}
