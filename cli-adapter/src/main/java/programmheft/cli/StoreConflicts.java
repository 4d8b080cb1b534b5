package programmheft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import programmheft.port.Clash;
import programmheft.port.EventStore;
import programmheft.port.Point;

/** {@code store conflicts}: which rooms and people are wanted by two events at once. */
@Command(name = "conflicts")
final class StoreConflicts implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    StoreConflicts(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::ask);
        return session.exitCode();
    }

    private void ask() {
        try (EventStore store = place.openReadOnly(session)) {
            List<Clash> clashes = store.questions().clashes();
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
