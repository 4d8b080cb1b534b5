package programmheft.documents.json;

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

/** Documents for tests. */
final class Json {
    /** The least that is an event; {@code %s} takes further fields. */
    private static final String LEAST = """
            {
              "format": "programmheft",
              "formatVersion": 1,
              "event": {
                "id": "e", "title": "T", "zone": "UTC",
            %s
              }
            }
            """;

    private Json() {}

    /** Returns a document whose event has these further fields, which begin in line 6. */
    static String event(String fields) {
        return LEAST.formatted(fields);
    }

    static String written(Event event, Provenance provenance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonWriter().write(publication(event, provenance), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Publication publication(Event event, Provenance provenance) {
        return new Publication(event, CalendarHistory.unstored(Instant.EPOCH), provenance, Locale.GERMAN);
    }

    static Reading read(String text) {
        return new JsonReader().read(source(text));
    }

    static Source source(String text) {
        return Source.ofText("programm.json", text);
    }
}
