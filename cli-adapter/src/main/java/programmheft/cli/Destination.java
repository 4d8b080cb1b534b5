package programmheft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import programmheft.check.Finding;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;

/** Where one programme is written: a file, an existing folder, or the standard output. */
final class Destination {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private @Nullable String out;

    /** Writes the publication; if it cannot be in this form, says why instead. */
    void write(ProgrammeWriter writer, Publication publication, String source, Session session) {
        writer.refusal(publication).ifPresentOrElse(refusal -> tell(source, refusal, session), () -> {
            byte[] bytes = Form.bytes(writer, publication);
            deliver(bytes, publication.event().id() + "." + writer.fileExtension(), session);
            Form.doubt(writer, bytes).ifPresent(doubt -> tell(source, doubt, session));
        });
    }

    private static void tell(String source, Finding finding, Session session) {
        new FindingLines(session.labels(), session.messages())
                .of(source, finding)
                .forEach(session.err()::line);
    }

    private void deliver(byte[] bytes, String fileName, Session session) {
        if (out == null || out.equals("-")) {
            session.out().bytes(bytes);
            return;
        }
        Path place = session.world().folder().resolve(out);
        write(Files.isDirectory(place) ? place.resolve(fileName) : place, out, bytes, session);
    }

    static void write(Path file, String name, byte[] bytes, Session session) {
        try {
            new OutputFile(file).write(bytes);
        } catch (IOException failed) {
            throw Failure.store(failed, "cannot-write", name, Reason.of(failed, session.labels()));
        }
    }
}
