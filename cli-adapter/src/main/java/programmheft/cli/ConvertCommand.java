package programmheft.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import programmheft.change.CalendarHistory;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;
import programmheft.port.Reading;

/** {@code convert FILE --to FORMAT}: the programme in another form, without a store. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final Stamp stamp = new Stamp();

    @Mixin
    private final Destination destination = new Destination();

    @Option(names = "--to", paramLabel = "FORMAT", required = true)
    private String form = "";

    @Option(names = "--as", paramLabel = "EVENT-ID")
    private @Nullable String as;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", () -> {
            reading.check(session);
            ProgrammeWriter writer = Form.writer(form);
            EventId.check(as, session);
            stamp.given(session);
            session.attempt(file, () -> convert(writer));
        });
        return session.exitCode();
    }

    private void convert(ProgrammeWriter writer) {
        Input input = Input.read(file, session);
        Taken taken = reading.read(input.source());
        Reading read = EventId.replace(as, taken.reading());
        CalendarHistory history = stamp.given(session)
                .map(CalendarHistory::unstored)
                .or(taken::history)
                .orElseGet(() -> CalendarHistory.unstored(input.modified()));
        Publication publication =
                new Publication(read.event(), history, read.provenance(), session.languageFor(read.event()));
        destination.write(writer, publication, input.source().name(), session);
    }
}
