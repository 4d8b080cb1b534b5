package programmheft.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.check.Finding;
import programmheft.documents.json.ReviewJson;
import programmheft.documents.review.Review;
import programmheft.port.Reading;

/** {@code check FILE…}: says what is doubtful, and changes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private static final String TEXT = "text";
    private static final String JSON = "json";

    private final Session session;
    private final List<String> reports = new ArrayList<>();
    private final List<Finding> all = new ArrayList<>();
    private int read;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--review")
    private boolean review;

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = TEXT)
    private String form = TEXT;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = List.of();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::checkAll);
        return session.exitCode();
    }

    private void checkAll() {
        reading.check(session);
        if (!List.of(TEXT, JSON).contains(form())) {
            throw Failure.usage("unknown-format", form, TEXT + ", " + JSON);
        }
        for (String file : files) {
            session.attempt(file, () -> check(file));
        }
        if (form().equals(JSON)) {
            session.out().line(reports.isEmpty() ? "[]" : "[" + String.join(", ", reports) + "]");
        } else {
            tellHowMany();
        }
        session.raise(failOn.exitCode(all));
    }

    private void tellHowMany() {
        int unread = files.size() - read;
        session.out()
                .line(session.labels().count("file", read) + ": " + Counts.of(all, session.labels())
                        + (unread == 0 ? "" : session.labels().text("files.unread", unread)));
    }

    private void check(String file) {
        Input input = Input.read(file, session);
        Document document = Document.of(input.source(), reading.readOrTellAllFaults(input.source()), null);
        List<Finding> findings = document.findings();
        Review lines = Review.of(
                input.source(),
                new Reading(
                        document.event(), document.places(), document.reading().remarks()));
        if (form().equals(JSON)) {
            reports.add(ReviewJson.of(
                    input.source().name(),
                    document.event(),
                    findings,
                    document.places(),
                    Optional.of(lines),
                    session.messages()));
        } else {
            if (review) {
                new ReviewLines(session.labels()).of(document, lines).forEach(session.out()::line);
            }
            new FindingLines(session.labels(), session.messages())
                    .of(input.source().name(), findings, document.places())
                    .forEach(session.out()::line);
        }
        read++;
        all.addAll(findings);
    }

    private String form() {
        return form.toLowerCase(Locale.ROOT);
    }
}
