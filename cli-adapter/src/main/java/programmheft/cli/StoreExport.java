package programmheft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import programmheft.change.CalendarHistory;
import programmheft.documents.json.EditionsJson;
import programmheft.documents.json.JsonWriter;
import programmheft.port.Edition;
import programmheft.port.EventStore;
import programmheft.port.Publication;

/** {@code store export FOLDER}: all editions of all events as JSON documents. */
@Command(name = "export")
final class StoreExport implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StorePlace place = new StorePlace();

    @Parameters(paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private String folder = "";

    StoreExport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.attempt("programmheft", this::export);
        return session.exitCode();
    }

    private void export() {
        try (EventStore store = place.openReadOnly(session)) {
            int editions = 0;
            List<Edition.Head> events = store.list();
            for (Edition.Head newest : events) {
                List<Edition.Head> heads = store.history(newest.event());
                for (Edition.Head head : heads) {
                    write(head, document(store.find(head.event(), head.number()).orElseThrow()));
                }
                editions += heads.size();
                // last: a folder with this file is whole
                write(ExportFolder.editions(newest.event()), EditionsJson.write(newest.event(), heads));
            }
            session.out().line(ExportFolder.told("exported", events.size(), editions, folder, session.labels()));
        }
    }

    private static byte[] document(Edition edition) {
        JsonWriter writer = new JsonWriter();
        Publication publication = new Publication(
                edition.event(),
                CalendarHistory.unstored(edition.head().savedAt()),
                edition.provenance(),
                Locale.ENGLISH);
        writer.refusal(publication).ifPresent(refused -> {
            throw Failure.damaged(List.of(refused));
        });
        return Form.bytes(writer, publication);
    }

    private void write(Edition.Head head, byte[] document) {
        write(ExportFolder.edition(head), document);
    }

    private void write(String name, byte[] bytes) {
        Path file = session.world().folder().resolve(folder).resolve(name);
        try {
            Files.createDirectories(file.getParent());
            new OutputFile(file).write(bytes);
        } catch (IOException failed) {
            throw Failure.store(failed, "cannot-write", folder + "/" + name, Reason.of(failed, session.labels()));
        }
    }
}
