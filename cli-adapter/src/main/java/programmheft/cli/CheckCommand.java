package programmheft.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.check.Finding;

/** {@code check FILE…}: says what is doubtful, and changes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Session session;
    private final List<Finding> all = new ArrayList<>();
    private int read;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error")
    private FailOn failOn = FailOn.ERROR;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = List.of();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        reading.check(session);
        for (String file : files) {
            session.attempt(file, () -> check(file));
        }
        int unread = files.size() - read;
        session.out()
                .line(session.labels().count("file", read) + ": " + Counts.of(all, session.labels())
                        + (unread == 0 ? "" : session.labels().text("files.unread", unread)));
        session.raise(failOn.exitCode(all));
        return session.exitCode();
    }

    private void check(String file) {
        Input input = Input.read(file, session);
        Document document = Document.of(input.source(), reading.readOrTellAllFaults(input.source()), null);
        List<Finding> findings = document.findings();
        new FindingLines(session.labels(), session.messages())
                .of(input.source().name(), findings, document.places())
                .forEach(session.out()::line);
        read++;
        all.addAll(findings);
    }
}
