package programmheft.check;

import java.util.List;
import programmheft.agenda.End;
import programmheft.agenda.When;

/** A slot has no end, and nothing follows that day from which one could be taken. */
final class UnknownEnd implements Check {
    @Override
    public String code() {
        return "unknown-end";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return programme.agenda().slots().stream()
                .filter(slot -> slot.end() instanceof End.Unknown)
                .map(slot -> Finding.of(
                        code(), List.of(slot.item().id()), slot.item().title(), When.of(slot)))
                .toList();
    }
}
