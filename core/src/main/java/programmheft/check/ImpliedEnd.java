package programmheft.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.model.Item;

/** Ends that the document does not state and that were taken from what comes next; one finding for each day. */
final class ImpliedEnd implements Check {
    @Override
    public String code() {
        return "implied-end";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Map<LocalDate, List<Item.Id>> byDay = new TreeMap<>();
        for (Slot slot : programme.agenda().slots()) {
            if (slot.end() instanceof End.Implied) {
                byDay.computeIfAbsent(slot.day(), none -> new ArrayList<>())
                        .add(slot.item().id());
            }
        }
        List<Finding> found = new ArrayList<>();
        byDay.forEach((day, items) -> found.add(Finding.of(code(), items, items.size(), day)));
        return found;
    }
}
