package programmheft.check;

import java.util.ArrayList;
import java.util.List;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Item;
import programmheft.model.Status;

/**
 * Two slots at the same time, and no room or themed room tells a visitor where to go for which. A part is where its
 * whole is; a whole that both are parts of does not tell them apart. What is for all is a matter of plenary-parallel.
 */
final class ParallelWithoutRoom implements Check {
    @Override
    public String code() {
        return "parallel-without-room";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        Survey survey = programme.survey();
        List<Timed> slots = Survey.only(survey.slots(), slot -> slot.item().status() != Status.CANCELLED);
        Overlaps.find(slots, survey.family(), (earlier, later) -> {
            if (isDoubtful(earlier.item(), later.item(), survey.family())
                    && !survey.besidePlenaries().containsKey(earlier.item().id())
                    && !survey.besidePlenaries().containsKey(later.item().id())) {
                found.add(finding(earlier, later));
            }
        });
        return found;
    }

    private static boolean isDoubtful(Item one, Item other, Family family) {
        int number = family.number(one);
        int otherNumber = family.number(other);
        return !saysWhere(number, otherNumber, family) || !saysWhere(otherNumber, number, family);
    }

    /** Tells whether an item says where it is, itself or by what it is part of and the other is not. */
    private static boolean saysWhere(int number, int other, Family family) {
        for (int one = number; one != Family.NONE && !family.related(one, other); one = family.whole(one)) {
            Item item = family.item(one);
            if (item.room().isPresent() || item.themedRoom().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Slot earlier, Slot later) {
        return Finding.of(
                code(),
                List.of(later.item().id(), earlier.item().id()),
                earlier.item().title(),
                When.of(earlier),
                later.item().title(),
                When.of(later));
    }
}
