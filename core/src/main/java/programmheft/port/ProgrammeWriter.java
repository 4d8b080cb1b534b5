package programmheft.port;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import programmheft.check.Finding;

/** Writes an event in some form. The same publication gives the same bytes, on any machine. */
public interface ProgrammeWriter {
    /** Returns the usual ending of file names, such as {@code ics}. */
    String fileExtension();

    /** Returns why the event cannot be written in this form; nothing if it can. */
    Optional<Finding> refusal(Publication publication);

    /**
     * Writes the event as UTF-8; does not close the stream.
     *
     * @throws IllegalArgumentException if there is a refusal
     * @throws IOException if the stream fails
     */
    void write(Publication publication, OutputStream out) throws IOException;
}
