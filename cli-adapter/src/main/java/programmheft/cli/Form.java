package programmheft.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.documents.facts.FactsWriter;
import programmheft.documents.json.JsonWriter;
import programmheft.documents.tidy.TidyWriter;
import programmheft.ical.IcalLint;
import programmheft.ical.IcalWriter;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;

/** The forms in which a programme can be written. */
final class Form {
    static final String CALENDAR = "ics";
    static final String JSON = "json";
    static final String TEXT = "text";
    static final String FACTS = "facts";

    private Form() {}

    /** Returns the writer of a form that the user typed; loads its library now, not before. */
    static ProgrammeWriter writer(String form) {
        return switch (form.toLowerCase(Locale.ROOT)) {
            case CALENDAR -> new IcalWriter();
            case JSON -> new JsonWriter();
            case TEXT -> new TidyWriter();
            case FACTS -> new FactsWriter();
            default -> throw Failure.usage("unknown-format", form, String.join(", ", CALENDAR, JSON, TEXT, FACTS));
        };
    }

    /** Returns what is to be said of a programme in this form, by what was written. */
    static Optional<Finding> doubt(ProgrammeWriter writer, byte[] written) {
        return writer instanceof IcalWriter ? IcalLint.ofSize(written.length) : Optional.empty();
    }

    /** Writes to memory first: what fails half-way must leave nothing behind. */
    static byte[] bytes(ProgrammeWriter writer, Publication publication) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(publication, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        }
        return out.toByteArray();
    }
}
