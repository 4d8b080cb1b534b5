package programmheft.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.model.Format;
import programmheft.port.EventStore;
import programmheft.port.Point;
import programmheft.port.Search;

/** {@code store search WORDS…}: what all events have of some words. */
@Command(name = "search")
final class StoreSearch implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Option(names = "--speaker", paramLabel = "NAME")
    private @Nullable String speaker;

    @Option(names = "--room", paramLabel = "NAME")
    private @Nullable String room;

    @Option(names = "--themed-room", paramLabel = "NAME")
    private @Nullable String themedRoom;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable Format format;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit = 20;

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "WORD")
    private List<String> words = List.of();

    StoreSearch(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::search);
        return session.exitCode();
    }

    private void search() {
        Search search = new Search(
                String.join(" ", words),
                Optional.ofNullable(speaker),
                Optional.ofNullable(room),
                Optional.ofNullable(themedRoom),
                Optional.ofNullable(format),
                Optional.ofNullable(on));
        if (search.terms().isEmpty()) {
            throw Failure.usage("nothing-to-search");
        }
        if (limit < 1) {
            throw Failure.usage("bad-value", limit, "--limit", session.labels().text("way-out.limit"));
        }
        try (EventStore store = place.openReadOnly(session)) {
            List<Point> found = store.questions().search(search);
            PointLines.of(found.subList(0, Math.min(limit, found.size()))).forEach(session.out()::line);
            if (found.isEmpty()) {
                session.err().line(session.labels().text("search.nothing"));
            } else if (found.size() > limit) {
                session.err().line(session.labels().text("search.more", found.size() - limit));
            }
        }
    }
}
