package programmheft.check;

import java.util.List;
import programmheft.model.Access;

/** One can still register after the event has begun. A deadline on the first day itself is fine. */
final class DeadlineAfterStart implements Check {
    @Override
    public String code() {
        return "deadline-after-start";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return programme
                .event()
                .access()
                .flatMap(Access::registration)
                .flatMap(Access.Registration::until)
                .flatMap(deadline -> programme
                        .event()
                        .firstDate()
                        .filter(deadline::isAfter)
                        .map(first -> Finding.of(code(), List.of(), deadline, first)))
                .stream()
                .toList();
    }
}
