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
        if (as != null && files.size() > 1) {
            throw Failure.usage("bad-value", as, "--as", session.labels().text("way-out.one-file"));
        }
        Instant now =
                stamp.given(session).orElseGet(() -> session.world().clock().instant());
        String unused = place.name(session); // without a place nothing needs to be read
        try (Shelf shelf = new Shelf(place, edition, new Outlet(folder, files, session), now, session)) {
            for (String file : files) {
                session.attempt(file, () -> publish(file, shelf, now));
            }
        }
    }

    private void publish(String file, Shelf shelf, Instant now) {
        Input input = Input.read(file, session);
        Document read = Document.of(input.source(), reading.read(input.source()), as);
        try {
            NextEdition next = shelf.next(read);
            Document document = read.continuedBy(next);
            shelf.keep(next, document, summarise(document, next, now));
        } catch (StoreException failed) {
            if (!shelf.isOpen()) { // what the file says is worth telling all the same
                List<Finding> unused = summarise(read, NextEdition.first(read.reading()), now);
            }
            throw failed;
        }
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
