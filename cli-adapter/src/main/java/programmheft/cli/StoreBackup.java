package programmheft.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code store backup FILE}: a copy of the store as it is at this moment. */
@Command(name = "backup")
final class StoreBackup implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    StoreBackup(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::backup);
        return session.exitCode();
    }

    private void backup() {
        place.backup(file, session);
        session.out().line(session.labels().text("backed-up", place.name(session), file));
    }
}
