package programmheft.documents.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import programmheft.check.Finding;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;

/**
 * Writes what is known of an event as one flat list in JSON: items in printed order, parts after their whole, each with
 * the line where it stands and whether it was stated, derived or assumed. Only ends that the document states are
 * written; bodies and places still open are no people. The list is for measuring a reader and for other tools, it cannot
 * be read back.
 */
public final class FactsWriter implements ProgrammeWriter {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    @Override
    public String fileExtension() {
        return "facts";
    }

    @Override
    public Optional<Finding> refusal(Publication publication) {
        return Optional.empty();
    }

    @Override
    public void write(Publication publication, OutputStream out) throws IOException {
        WRITER.writeValue(out, new FactList(publication.event(), publication.provenance()).tree());
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
