package programmheft.cli;

import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.change.Changes;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.NextEdition;
import programmheft.port.Reading;

/** {@code store diff EVENT[@A] [EVENT[@B]|FILE]}: what changed between two editions, or from one to a file. */
@Command(name = "diff")
final class StoreDiff implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = ChangeReport.TEXT)
    private String form = ChangeReport.TEXT;

    @Parameters(index = "0", paramLabel = "EVENT[@A]", descriptionKey = "EVENT")
    private String earlier = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "EVENT[@B]|FILE", descriptionKey = "LATER")
    private @Nullable String later;

    StoreDiff(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::diff);
        return session.exitCode();
    }

    private void diff() {
        reading.check(session);
        ChangeReport report = ChangeReport.of(form.toLowerCase(Locale.ROOT), session.labels());
        EditionName first = EditionName.typed(earlier, session);
        try (EventStore store = place.openReadOnly(session)) {
            Changes changes = changes(first, store);
            report.lines(changes).forEach(session.out()::line);
            session.raise(changes.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS);
        }
    }

    /** Compares the last two editions, an edition with the newest, with another one, or with a file. */
    private Changes changes(EditionName first, EventStore store) {
        String db = place.name(session);
        if (later != null && isFile(later)) {
            return withFile(first, later, store);
        }
        Edition newer = (later == null
                        ? new EditionName(first.event(), Optional.empty())
                        : EditionName.typed(later, session))
                .in(store, db);
        int before = Math.max(1, newer.head().number() - 1);
        Edition older = first.number().isPresent() || later != null
                ? first.in(store, db)
                : store.find(first.event(), before).orElseThrow();
        return Changes.between(older.event(), newer.event());
    }

    private Changes withFile(EditionName first, String file, EventStore store) {
        Input input = Input.read(file, session);
        Reading read = EventId.replace(
                first.event().value(), reading.read(input.source()).reading());
        Edition edition = first.in(store, place.name(session));
        return NextEdition.after(edition, read).changes();
    }

    private boolean isFile(String name) {
        return name.equals(Input.STDIN) || Files.exists(session.world().folder().resolve(name));
    }
}
