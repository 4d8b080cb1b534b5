package programmheft.documents.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import programmheft.change.CalendarHistory;
import programmheft.documents.text.PublishedTextReader;
import programmheft.port.ProgrammeWriter;
import programmheft.port.Publication;
import programmheft.port.Reading;
import programmheft.port.Source;
import programmheft.port.contract.ProgrammeWriterContract;

class FactsWriterTest extends ProgrammeWriterContract {
    private static final String TEXT = """
            Tag der Hecke
            Ort: Bürgerhaus, Am Anger 1, 12345 Auental
            Anmeldung bis 2. Mai 2026

            Samstag, 9. Mai 2026

            10:00–10:30 Uhr  Grußwort: Dr. Anna Berg, Stadt Auental
            ab 11:00 Uhr  Parallele Themenräume
            » Themenraum „Neue Hecken“
            » Themenraum „Alte Hecken“
            12:00 Uhr  Ende der Veranstaltung
            """;

    @Override
    protected ProgrammeWriter writer() {
        return new FactsWriter();
    }

    @Test
    void tells_the_facts_about_the_event_each_with_its_line() throws IOException {
        JsonNode facts = facts(TEXT);

        assertThat(facts.path("programme").asBoolean()).isTrue();
        assertThat(facts.path("title").asText()).isEqualTo("Tag der Hecke");
        assertThat(facts.path("dates").toString()).isEqualTo("[\"2026-05-09\"]");
        assertThat(facts.path("venue").asText()).isEqualTo("Bürgerhaus, Am Anger 1, 12345 Auental");
        assertThat(facts.path("mode").asText()).isEqualTo("on-site");
        assertThat(facts.path("access").asText()).isEqualTo("registration");
        assertThat(facts.path("registration_deadline").asText()).isEqualTo("2026-05-02");
        assertThat(facts.path("origins").path("title").toString())
                .isEqualTo("{\"line\":1,\"last_line\":1,\"origin\":\"stated\"}");
        assertThat(facts.path("origins").path("zone").toString())
                .isEqualTo("{\"origin\":\"assumed\",\"rule\":\"usual-zone\"}");
    }

    @Test
    void lists_items_with_their_parts_after_them() throws IOException {
        JsonNode items = facts(TEXT).path("items");

        assertThat(items.get(0).toString())
                .isEqualTo(
                        "{\"line\":7,\"last_line\":7,\"origin\":\"stated\",\"day\":\"2026-05-09\",\"start\":\"10:00\","
                                + "\"end\":\"10:30\",\"title\":\"Grußwort\",\"format\":\"greeting\",\"people\":[{\"name\":"
                                + "\"Anna Berg\",\"title\":\"Dr.\",\"role\":\"greeting\",\"affiliation\":\"Stadt Auental\"}],"
                                + "\"room\":null,\"optional\":false,\"parent\":null}");
        assertThat(items.get(2).toString())
                .isEqualTo("{\"line\":9,\"last_line\":9,\"origin\":\"stated\",\"day\":\"2026-05-09\",\"start\":null,"
                        + "\"end\":null,\"title\":\"Neue Hecken\",\"format\":\"themed-room\",\"people\":[],\"room\":"
                        + "\"Themenraum „Neue Hecken“\",\"optional\":false,\"parent\":1}");
        assertThat(items.get(3).path("parent").asInt()).isEqualTo(1);
        assertThat(items.get(4).path("format").asText()).isEqualTo("closing");
    }

    @Test
    void gives_no_end_that_only_follows_and_no_title_that_is_only_assumed() throws IOException {
        JsonNode facts = facts("10 Uhr Vortrag\n11 Uhr Ende\n");

        assertThat(facts.path("title").isNull()).isTrue();
        assertThat(facts.path("items").get(0).path("end").isNull()).isTrue();
        assertThat(facts.path("items").get(0).path("day").isNull()).isTrue();
    }

    private static JsonNode facts(String text) throws IOException {
        Reading reading = new PublishedTextReader().read(Source.ofText("text", text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FactsWriter()
                .write(
                        new Publication(
                                reading.event(),
                                CalendarHistory.unstored(Instant.EPOCH),
                                reading.provenance(),
                                Locale.GERMAN),
                        out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
