package programmheft.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.ProgrammeWriter;

/** {@code store get EVENT[@EDITION]}: an edition in any form. */
@Command(name = "get")
final class StoreGet implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Mixin
    private final Destination destination = new Destination();

    @Option(names = "--to", paramLabel = "FORMAT", defaultValue = Form.TEXT)
    private String form = Form.TEXT;

    @Parameters(paramLabel = "EVENT@EDITION", descriptionKey = "EVENT")
    private String wanted = "";

    StoreGet(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::get);
        return session.exitCode();
    }

    private void get() {
        EditionName name = EditionName.typed(wanted, session);
        ProgrammeWriter writer = Form.writer(form);
        try (EventStore store = place.openReadOnly(session)) {
            Edition edition = name.in(store, place.name(session));
            boolean calendar = writer.fileExtension().equals(Form.CALENDAR);
            destination.write(
                    writer,
                    calendar ? Stored.calendar(store, edition, session) : Stored.document(store, edition, session),
                    wanted,
                    session);
        }
    }
}
