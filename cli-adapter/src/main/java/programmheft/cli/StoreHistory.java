package programmheft.cli;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import programmheft.change.Change;
import programmheft.change.Changes;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.Edition;
import programmheft.port.EventStore;

/** {@code store history EVENT}: all editions of one event: which, when, by whom, what of, what was said, what changed. */
@Command(name = "history")
final class StoreHistory implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Parameters(paramLabel = "EVENT", descriptionKey = "EVENT")
    private String event = "";

    StoreHistory(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", () -> history(EventId.typed(event, "EVENT", session)));
        return session.exitCode();
    }

    private void history(Event.Id id) {
        try (EventStore store = place.openReadOnly(session)) {
            List<Edition.Head> heads = store.history(id);
            if (heads.isEmpty()) {
                throw Failure.store(null, "store-event-unknown", place.name(session), event);
            }
            Columns columns = new Columns();
            @Nullable Event before = null;
            Set<Item.Id> known = new HashSet<>();
            for (Edition.Head head : heads) {
                Event now = store.find(id, head.number()).orElseThrow().event();
                columns.row(
                        session.labels().text("edition", head.number()),
                        head.savedAt().toString(),
                        head.savedBy().map(StoreHistory::oneLine).orElse("-"),
                        before == null
                                ? session.labels().text("changes.first")
                                : counted(Changes.between(before, now, known)),
                        head.source()
                                + head.note().map(note -> ": " + oneLine(note)).orElse(""));
                now.items().map(Item::id).forEach(known::add);
                before = now;
            }
            columns.lines().forEach(session.out()::line);
        }
    }

    /** Returns {@code 2 moved, 1 new}, in the order of the kinds. */
    private String counted(Changes changes) {
        Map<Change.Kind, Long> kinds = changes.all().stream()
                .collect(Collectors.groupingBy(
                        Change::kind, () -> new EnumMap<>(Change.Kind.class), Collectors.counting()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " "
                        + session.labels().text("change." + kind.getKey().name()))
                .collect(Collectors.joining(", "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
    }
}
