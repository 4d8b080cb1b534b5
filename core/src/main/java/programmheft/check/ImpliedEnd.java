package programmheft.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import programmheft.agenda.End;
import programmheft.agenda.Slot;

/** Ends that the document does not state and that were taken from what comes next; one finding for each day. */
final class ImpliedEnd implements Check {
    @Override
    public String code() {
        return "implied-end";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Map<LocalDate, List<Slot>> byDay = programme.agenda().slots().stream()
                .filter(slot -> slot.end() instanceof End.Implied)
                .collect(Collectors.groupingBy(Slot::day, TreeMap::new, Collectors.toList()));
        List<Finding> found = new ArrayList<>();
        byDay.forEach((day, slots) -> found.add(
                Finding.of(code(), slots.stream().map(slot -> slot.item().id()).toList(), slots.size(), day)));
        return found;
    }
}
