package programmheft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import programmheft.model.Event;
import programmheft.port.Clash;
import programmheft.port.EventStore;
import programmheft.port.Point;
import programmheft.port.StoreQuestions;

/** {@code store conflicts [EVENT]}: which rooms and people are wanted by two events at once. */
@Command(name = "conflicts")
final class StoreConflicts implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Parameters(arity = "0..1", paramLabel = "EVENT", descriptionKey = "EVENT")
    private @Nullable String event;

    StoreConflicts(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", () -> ask(event == null ? null : EventId.typed(event, "EVENT", session)));
        return session.exitCode();
    }

    private void ask(Event.@Nullable Id of) {
        try (EventStore store = place.openReadOnly(session)) {
            if (of != null && store.history(of).isEmpty()) {
                throw Failure.store(null, "store-event-unknown", place.name(session), of.value());
            }
            StoreQuestions questions = store.questions();
            List<Clash> clashes = of == null ? questions.clashes() : questions.clashes(of);
            Columns columns = new Columns();
            clashes.forEach(clash -> add(clash, columns));
            columns.lines().forEach(session.out()::line);
            if (clashes.isEmpty()) {
                session.out().line(session.labels().text("conflicts.none"));
            } else {
                session.raise(ExitCode.FINDINGS);
            }
        }
    }

    private void add(Clash clash, Columns columns) {
        String kind = session.labels().text("conflict." + clash.kind().name());
        row(kind, clash.what(), clash.earlier(), columns);
        row("", "", clash.later(), columns);
    }

    private static void row(String kind, String what, Point point, Columns columns) {
        columns.row(kind, what, point.event().value(), PointLines.when(point), point.title());
    }
}
