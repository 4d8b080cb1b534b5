package programmheft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code show FILE…}: the agenda as a list to read. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Session session;
    private boolean first = true;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = List.of();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        reading.check(session);
        for (String file : files) {
            session.attempt(file, () -> show(file));
        }
        return session.exitCode();
    }

    private void show(String file) {
        List<String> lines = new AgendaList(
                        reading.read(Input.read(file, session).source())
                                .reading()
                                .event(),
                        session.labels())
                .lines();
        if (!first) {
            session.out().line("");
        }
        first = false;
        lines.forEach(session.out()::line);
    }
}
