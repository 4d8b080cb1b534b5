package programmheft.documents.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;

/**
 * Writes Programmheft's own document: the event and its provenance. What {@link JsonReader} reads of it equals what was
 * written. History and language of the publication are no part of it.
 */
public final class JsonWriter implements ProgrammeWriter {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writer(printer());

    @Override
    public String fileExtension() {
        return "json";
    }

    /** Returns a refusal if parts lie in parts deeper than {@link JsonReader} would read. */
    @Override
    public Optional<Finding> refusal(Publication publication) {
        Event event = publication.event();
        return Stream.concat(event.days().stream().flatMap(day -> day.items().stream()), event.undated().stream())
                .filter(item -> !liesWithin(item, Limits.PARTS))
                .findFirst()
                .map(item -> Finding.of("json-parts-too-deep", List.of(item.id()), item.title(), Limits.PARTS));
    }

    @Override
    public void write(Publication publication, OutputStream out) throws IOException {
        if (refusal(publication).isPresent()) {
            throw new IllegalArgumentException("event '%s' has parts deeper than %d"
                    .formatted(publication.event().id(), Limits.PARTS));
        }
        ToJson document = Document.write(publication.event(), publication.provenance());
        WRITER.writeValue(out, document.tree());
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    static String pretty(ToJson document) throws JsonProcessingException {
        return WRITER.writeValueAsString(document.tree());
    }

    private static boolean liesWithin(Item item, int levels) {
        return levels >= 0 && item.parts().stream().allMatch(part -> liesWithin(part, levels - 1));
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
