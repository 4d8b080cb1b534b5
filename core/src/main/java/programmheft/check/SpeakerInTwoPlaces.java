package programmheft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Format;
import programmheft.model.Speaker;

/**
 * One person appears in two overlapping slots. Only a hint where one of them is a pause, a workshop or a meeting point
 * that one can leave and join, or where the earlier one has no end of its own and may be over by then. Institutions and
 * open places can be in two places.
 */
final class SpeakerInTwoPlaces implements Check {
    private static final Set<Format> ONE_CAN_LEAVE =
            Set.of(Format.WORKSHOP, Format.MARKETPLACE, Format.NETWORKING, Format.SOCIAL, Format.THEMED_ROOM);

    @Override
    public String code() {
        return "speaker-in-two-places";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        Survey survey = programme.survey();
        survey.persons()
                .forEach((person, slots) -> Overlaps.find(
                        slots, survey.family(), (earlier, later) -> found.add(finding(person, earlier, later))));
        return found;
    }

    private Finding finding(Speaker person, Slot earlier, Slot later) {
        Finding finding = Finding.of(
                code(),
                List.of(later.item().id(), earlier.item().id()),
                person.fullName(),
                earlier.item().title(),
                When.of(earlier),
                later.item().title(),
                When.of(later));
        boolean doubtful = canBeLeft(earlier) || canBeLeft(later) || mayBeOver(earlier, later);
        return doubtful ? finding.withLevel(Level.HINT) : finding;
    }

    /** An end that only follows is an upper bound: the earlier slot may be over when the later one starts. */
    private static boolean mayBeOver(Slot earlier, Slot later) {
        return earlier.end() instanceof End.Implied && earlier.start().isBefore(later.start());
    }

    private static boolean canBeLeft(Slot slot) {
        Format format = slot.item().format();
        return format.isPause() || ONE_CAN_LEAVE.contains(format);
    }
}
