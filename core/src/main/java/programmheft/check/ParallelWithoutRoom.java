package programmheft.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Item;

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
        Family family = Family.of(programme.event());
        Supplier<Set<Item.Id>> forAll =
                Suppliers.memoize(() -> PlenaryParallel.beside(programme, Inherited.of(programme.event()))
                        .keySet());
        Overlaps.find(programme, slot -> Stream.of(""), (all, earlier, later) -> {
            List<Item> around = family.upwards(earlier.item());
            List<Item> aroundOther = family.upwards(later.item());
            boolean doubtful = !saysWhere(around, aroundOther) || !saysWhere(aroundOther, around);
            if (doubtful
                    && Stream.of(earlier, later)
                            .noneMatch(one -> forAll.get().contains(one.item().id()))) {
                found.add(finding(earlier, later));
            }
        });
        return found;
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
                .anyMatch(item -> item.room().isPresent() || item.themedRoom().isPresent());
    }
}
