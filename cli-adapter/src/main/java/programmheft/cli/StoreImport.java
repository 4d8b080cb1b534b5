package programmheft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import programmheft.change.CanonicalForm;
import programmheft.documents.json.EditionsJson;
import programmheft.documents.json.JsonReader;
import programmheft.model.Event;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.Reading;

/** {@code store import FOLDER}: stores what {@code store export} wrote, with its numbers, dates and notes. */
@Command(name = "import")
final class StoreImport implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Parameters(paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private String folder = "";

    StoreImport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::bringIn);
        return session.exitCode();
    }

    private void bringIn() {
        List<String> events = events();
        if (events.isEmpty()) {
            throw Failure.input(null, "nothing-to-import", folder);
        }
        try (EventStore store = place.open(session)) {
            int editions = 0;
            for (String event : events) {
                String name = folder + "/" + event + "/" + ExportFolder.EDITIONS;
                List<Edition.Head> heads =
                        EditionsJson.read(Input.read(name, session).source());
                heads.forEach(head -> save(head, store));
                editions += heads.size();
            }
            session.out()
                    .line(ExportFolder.told(
                            "imported", events.size(), editions, place.name(session), session.labels()));
        }
    }

    /** Returns the names of the folders that hold an event. */
    private List<String> events() {
        Path all = session.world().folder().resolve(folder);
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(one -> Files.isRegularFile(one.resolve(ExportFolder.EDITIONS)))
                    .map(one -> one.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw Failure.input(failed, "no-permission", folder, Reason.of(failed, session.labels()));
        }
    }

    /** Saves an edition unless it is there: so an import that was broken off can be done again. */
    private void save(Edition.Head head, EventStore store) {
        List<Edition.Head> there = store.history(head.event());
        if (head.number() <= there.size()) {
            if (!there.get(head.number() - 1).equals(head)) {
                throw Failure.store(
                        null,
                        "import-differs",
                        place.name(session),
                        head.event().value(),
                        head.number());
            }
            return;
        }
        Reading reading = read(head);
        Edition.Draft draft = Edition.Draft.of(
                        reading.event(), reading.provenance(), head.source(), head.sourceDigest(), head.savedAt())
                .basedOn(head.number() - 1)
                .cancellingAfter(head.cancelAfter());
        Edition.Draft by = head.savedBy().map(draft::by).orElse(draft);
        store.save(head.note().map(by::withNote).orElse(by));
    }

    private Reading read(Edition.Head head) {
        String name = folder + "/" + ExportFolder.edition(head);
        Reading reading = new JsonReader().read(Input.read(name, session).source());
        Event event = reading.event();
        if (!event.id().equals(head.event()) || !CanonicalForm.digest(event).equals(head.digest())) {
            throw Failure.input(
                    null, "edition-differs", name, head.number(), head.event().value());
        }
        return reading;
    }
}
