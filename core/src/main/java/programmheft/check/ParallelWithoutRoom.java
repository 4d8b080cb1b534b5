package programmheft.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Supplier<Set<Item.Id>> forAll =
                Suppliers.memoize(() -> PlenaryParallel.beside(survey).keySet());
        List<Timed> slots = Survey.only(survey.slots(), slot -> slot.item().status() != Status.CANCELLED);
        Overlaps.find(slots, survey.family(), (earlier, later) -> {
            if (isDoubtful(earlier.item(), later.item(), survey.family())
                    && !forAll.get().contains(earlier.item().id())
                    && !forAll.get().contains(later.item().id())) {
                found.add(finding(earlier, later));
            }
        });
        return found;
    }

    private static boolean isDoubtful(Item one, Item other, Family family) {
        if (saysWhere(one) && saysWhere(other)) {
            return false;
        }
        List<Item> around = family.upwards(one);
        List<Item> aroundOther = family.upwards(other);
        return !saysWhere(around, aroundOther) || !saysWhere(aroundOther, around);
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

    private static boolean saysWhere(List<Item> around, List<Item> aroundOther) {
        return around.stream()
                .filter(item ->
                        aroundOther.stream().noneMatch(other -> other.id().equals(item.id())))
                .anyMatch(ParallelWithoutRoom::saysWhere);
    }

    private static boolean saysWhere(Item item) {
        return item.room().isPresent() || item.themedRoom().isPresent();
    }
}
