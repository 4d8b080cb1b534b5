package programmheft.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.check.Finding;
import programmheft.port.MergedReading;
import programmheft.port.NextEdition;
import programmheft.port.StoreException;

/** {@code publish FILE…}: reads, checks, stores, and writes calendars and document. Findings stop nothing but the exit code. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
    private final Session session;
    private final List<Finding> all = new ArrayList<>();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final Stamp stamp = new Stamp();

    @Mixin
    private final StorePlace place = new StorePlace();

    @Mixin
    private final EditionOptions edition = new EditionOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".")
    private String folder = ".";

    @Option(names = "--as", paramLabel = "EVENT-ID")
    private @Nullable String as;

    @Option(names = "--prefer", paramLabel = "FILE")
    private @Nullable String prefer;

    @Option(names = "--previous", paramLabel = "FILE")
    private @Nullable String previous;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error")
    private FailOn failOn = FailOn.ERROR;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = List.of();

    PublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::publishAll);
        session.raise(failOn.exitCode(all));
        return session.exitCode();
    }

    private void publishAll() {
        reading.check(session);
        EventId.check(as, session);
        edition.check(session);
        if (prefer != null && (as == null || !files.contains(prefer))) {
            throw Failure.usage(
                    "bad-value", prefer, "--prefer", session.labels().text("way-out.prefer"));
        }
        Instant now =
                stamp.given(session).orElseGet(() -> session.world().clock().instant());
        // a previous calendar that cannot be read is told under its own name
        session.attempt(previous == null ? "programmheft" : previous, () -> publishAll(now));
    }

    private void publishAll(Instant now) {
        try (Shelf shelf = shelf(new Outlet(folder, files, session), now)) {
            if (as != null && files.size() > 1) {
                session.attempt(String.join(" + ", files), () -> publishTogether(shelf, now));
            } else {
                files.forEach(file -> session.attempt(file, () -> publish(read(file), List.of(), shelf, now)));
            }
        }
    }

    /** Refuses before anything is read what cannot be: no place for the store, or two places. */
    private Shelf shelf(Outlet outlet, Instant now) {
        if (previous == null) {
            String unused = place.name(session);
            return new StoreShelf(place, edition, outlet, now, session);
        }
        refuseBeside(place.given().isPresent(), "--db", previous);
        refuseBeside(edition.tellsSaver(), "--by, --note", previous);
        refuseBeside(as == null && files.size() > 1, "FILE…", previous);
        return CalendarShelf.of(previous, edition, outlet, now, session);
    }

    private void refuseBeside(boolean both, String other, String calendar) {
        if (both) {
            throw Failure.usage("not-together", "--previous " + calendar, other);
        }
    }

    private Document read(String file) {
        Input input = Input.read(file, session);
        return Document.of(input.source(), reading.read(input.source()), as);
    }

    /** Several files tell of one event: what each says is put together. If one cannot be read, nothing is published. */
    private void publishTogether(Shelf shelf, Instant now) {
        List<Document> parts = files.stream().map(this::read).toList();
        int preferred = prefer == null ? 0 : files.indexOf(prefer);
        MergedReading merged =
                MergedReading.of(parts.stream().map(Document::reading).toList(), preferred);
        publish(Document.together(parts, merged.reading()), parts, shelf, now);
    }

    private void publish(Document document, List<Document> parts, Shelf shelf, Instant now) {
        publishNamed(shelf.named(document), parts, shelf, now);
    }

    private void publishNamed(Document read, List<Document> parts, Shelf shelf, Instant now) {
        try {
            NextEdition next = shelf.next(read);
            Document document = read.continuedBy(next);
            List<Finding> findings = summarise(document, next, now);
            parts.forEach(this::tellRemarks);
            shelf.keep(next, document, findings);
        } catch (StoreException failed) {
            if (!shelf.isOpen()) { // what the file says is worth telling all the same
                List<Finding> unused = summarise(read, NextEdition.first(read.reading()), now);
            }
            throw failed;
        }
    }

    private void tellRemarks(Document part) {
        List<Finding> remarks = part.reading().remarks();
        all.addAll(remarks);
        new FindingLines(session.labels(), session.messages())
                .of(part.source().name(), remarks, part.places())
                .forEach(session.out()::line);
    }

    private List<Finding> summarise(Document document, NextEdition next, Instant now) {
        List<Finding> findings = edition.checks().run(next.programme(now));
        all.addAll(findings);
        new Summary(document, findings, session.labels(), session.messages())
                .lines()
                .forEach(session.out()::line);
        return findings;
    }
}
