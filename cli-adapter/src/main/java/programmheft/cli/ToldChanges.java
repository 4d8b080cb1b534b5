package programmheft.cli;

import java.util.List;
import java.util.Set;
import programmheft.change.Change;
import programmheft.model.Item;
import programmheft.port.NextEdition;

/** Says what is different from the last edition. */
final class ToldChanges {
    private ToldChanges() {}

    static void of(NextEdition next, Session session) {
        Labels labels = session.labels();
        List<Change> changes = next.changes().all();
        next.last()
                .ifPresent(last -> session.out()
                        .line(Summary.line(
                                labels.text("summary.changes"),
                                changes.isEmpty()
                                        ? labels.text("nothing")
                                        : labels.text(
                                                "changes.since",
                                                labels.count("change", changes.size()),
                                                last.head().number()))));
        new ChangeLines(labels).first(changes).forEach(session.out()::line);
        Set<Item.Id> vanished = next.vanished();
        if (!vanished.isEmpty()) {
            session.out()
                    .line(Summary.line("", labels.text("changes.vanished", labels.count("item", vanished.size()))));
        }
    }
}
