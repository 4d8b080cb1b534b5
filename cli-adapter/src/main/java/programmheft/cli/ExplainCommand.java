package programmheft.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import programmheft.check.Catalogue;
import programmheft.check.Checks;
import programmheft.check.Level;
import programmheft.check.Messages;

/** {@code explain [CODE]}: what a code of a finding means, why it matters and what to do; without one, all codes. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "CODE")
    private String code = "";

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", () -> {
            if (code.isEmpty()) {
                list();
            } else {
                explain();
            }
        });
        return session.exitCode();
    }

    private void list() {
        Messages messages = session.messages();
        Columns columns = new Columns();
        Catalogue.codes().stream()
                .filter(ExplainCommand::isACheck)
                .forEach(known -> columns.row(
                        known,
                        messages.word(Catalogue.levelOf(known)),
                        messages.pattern(known).orElse("")));
        columns.lines().forEach(session.out()::line);
    }

    private void explain() {
        if (!Catalogue.codes().contains(code)) {
            throw Failure.usage("bad-value", code, "CODE", session.labels().text("way-out.code"));
        }
        Messages messages = session.messages();
        Level level = Catalogue.levelOf(code);
        session.out().line(code + " (" + messages.word(level) + ")");
        messages.explanation(code).ifPresent(text -> session.out().line(text));
        line("explain.message", messages.pattern(code));
        line("way-out", messages.wayOutPattern(code));
        if (isACheck(code)) {
            session.out().line(session.labels().text("explain.waive", code));
        }
    }

    private static boolean isACheck(String code) {
        return Checks.standard().codes().contains(code);
    }

    private void line(String label, Optional<String> text) {
        text.ifPresent(some -> session.out().line("  " + session.labels().text(label) + ": " + some));
    }
}
