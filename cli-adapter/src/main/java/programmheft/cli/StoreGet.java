package programmheft.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.model.Event;
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
        int at = wanted.indexOf('@');
        Event.Id id = EventId.typed(at < 0 ? wanted : wanted.substring(0, at), "EVENT", session);
        String number = at < 0 ? "" : wanted.substring(at + 1);
        if (at >= 0 && !number.matches("[1-9][0-9]{0,8}")) {
            throw Failure.usage("bad-value", number, "EDITION", session.labels().text("way-out.edition"));
        }
        ProgrammeWriter writer = Form.writer(form);
        try (EventStore store = place.openReadOnly(session)) {
            Edition newest = store.find(id)
                    .orElseThrow(() -> Failure.store(null, "store-event-unknown", place.name(session), id.value()));
            Edition edition = at < 0
                    ? newest
                    : store.find(id, Integer.parseInt(number))
                            .orElseThrow(
                                    () -> Failure.store(null, "store-edition-unknown", place.name(session), number));
            boolean calendar = writer.fileExtension().equals(Form.CALENDAR);
            destination.write(
                    writer,
                    calendar ? Stored.calendar(store, edition, session) : Stored.document(store, edition, session),
                    wanted,
                    session);
        }
    }
}
