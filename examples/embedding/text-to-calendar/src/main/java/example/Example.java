package example;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import programmheft.change.CalendarHistory;
import programmheft.check.Checks;
import programmheft.check.Messages;
import programmheft.check.Programme;
import programmheft.documents.text.PublishedTextReader;
import programmheft.ical.IcalWriter;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;

/** Reads a programme as it was published, prints what looks wrong with it and writes its calendar. */
public final class Example {
    private Example() {}

    public static void main(String[] args) throws IOException {
        Path text = Path.of(args[0]);
        Path calendar = Path.of(args[1]);

        Reading reading = new PublishedTextReader().read(Source.of(text.toString(), Files.readAllBytes(text)));
        Messages messages = Messages.in(Locale.ENGLISH);
        Checks.standard()
                .run(Programme.of(reading.event(), reading.remarks()))
                .forEach(finding -> System.out.println(finding.code() + ": " + messages.sentence(finding)));
        CalendarHistory history = CalendarHistory.unstored(Instant.now()); // a store knows when each item last changed
        try (OutputStream out = Files.newOutputStream(calendar)) {
            new IcalWriter().write(new Publication(reading.event(), history, reading.provenance(), Locale.ENGLISH), out);
        }
    }
}
