package programmheft.documents.tidy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.port.Provenance;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;

/** Reads and writes texts in the tidy notation. */
final class Tidy {
    private Tidy() {}

    static Reading read(String... lines) {
        return new TidyReader().read(Source.ofText("programm.txt", String.join("\n", lines)));
    }

    static Event event(String... lines) {
        return read(lines).event();
    }

    static String write(Event event, Provenance provenance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new TidyWriter()
                    .write(
                            new Publication(event, CalendarHistory.unstored(Instant.EPOCH), provenance, Locale.GERMAN),
                            out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String rewrite(String... lines) {
        Reading reading = read(lines);
        return write(reading.event(), reading.provenance());
    }
}
