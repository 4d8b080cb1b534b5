package programmheft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import programmheft.change.CalendarFold;
import programmheft.ical.IcalWriter;
import programmheft.jdbi.SqliteEventStore;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.Fact;
import programmheft.port.NextEdition;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.SourceLines;
import programmheft.sample.RealEditions;

/** Publishes the editions of a real conference from one store, each some hours after the one before. */
final class Press {
    private final Path folder;
    private Instant now = Instant.parse("2025-02-01T10:00:00Z");

    Press(Path folder) {
        this.folder = folder;
    }

    /** Publishes an edition, and then the same once more. */
    Printed print(Event document) {
        Event shown = publish(document).shown();
        CalendarEntries calendar = CalendarEntries.of(bytes(folder.resolve("calendar.ics")));
        Map<String, String> first = FileDigests.of(folder);
        CalendarFold unused = publish(document);
        return new Printed(document, shown, calendar, first, FileDigests.of(folder));
    }

    private CalendarFold publish(Event document) {
        now = now.plus(Duration.ofHours(12));
        try (EventStore store = SqliteEventStore.open(folder.resolve("programmes.db"))) {
            NextEdition next = NextEdition.of(reading(document), store);
            Edition.Head head = next.save(store, Source.ofText("schedule", ""), now, UnaryOperator.identity());
            CalendarFold fold = store.calendar(head.event(), head.number());
            Publication calendar =
                    new Publication(fold.shown(), fold.history(), next.reading().provenance(), Locale.ENGLISH);
            new OutputFile(folder.resolve("calendar.ics")).write(Form.bytes(new IcalWriter(), calendar));
            return fold;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The schedule states the ids of its sessions; the pauses are numbered by whoever reads it. */
    private static Reading reading(Event document) {
        Map<Fact, Origin> origins = new HashMap<>();
        origins.put(Fact.event("itemIds"), Origin.assumed("numbered"));
        document.items()
                .filter(item -> !item.id().value().startsWith(RealEditions.PAUSE))
                .forEach(item ->
                        origins.put(Fact.item(item.id(), "id"), Origin.stated(new SourceLines("schedule", 1, 1))));
        return new Reading(document, new Provenance(origins), List.of());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
