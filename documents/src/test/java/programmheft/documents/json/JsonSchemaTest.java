package programmheft.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Attendance;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Link;
import programmheft.model.Organiser;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.model.Timing;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.Reading;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

class JsonSchemaTest {
    private static final JsonNode TREE = tree();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TREE);

    static Stream<Event> events() {
        return RichEvents.each();
    }

    @Test
    void is_a_schema_itself() {
        JsonSchema ofSchemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(TREE)).isEmpty();
        assertThat(TREE.at("/$id").asText()).isEqualTo("urn:programmheft:programme:1");
    }

    @ParameterizedTest
    @MethodSource("events")
    void accepts_what_is_written(Event event) {
        assertThat(faults(Json.written(event, RichEvents.provenance()))).isEmpty();
    }

    @Test
    void accepts_a_thousand_written_events_made_by_dice() {
        IntStream.range(0, 1000)
                .forEach(seed -> assertThat(
                                faults(Json.written(new RandomEvents(seed).event("e-" + seed), Provenance.none())))
                        .as("seed %d", seed)
                        .isEmpty());
    }

    @Test
    void accepts_the_examples_of_the_description_which_are_read_without_a_remark() throws IOException {
        List<String> examples = examples();

        assertThat(examples).hasSize(2).allSatisfy(example -> {
            assertThat(faults(example)).isEmpty();
            assertThat(Json.read(example).remarks()).isEmpty();
        });
        Reading first = Json.read(examples.get(0));
        assertThat(Json.written(first.event(), first.provenance())).isEqualTo(examples.get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\": 1",
                "\"motto\": null",
                "\"motto\": \"\"",
                "\"motto\": \"a\\nb\"",
                "\"begins\": \"25:00\"",
                "\"begins\": \"9:30\"",
                "\"begins\": \"24:00 (+1)\"",
                "\"status\": \"planed\"",
                "\"languages\": \"de\"",
                "\"dates\": [{}]",
                "\"dates\": [{\"date\": \"2031-13-01\"}]",
                "\"dates\": [{\"year\": 2031, \"number\": 1}]",
                "\"days\": [{\"items\": []}]",
                "\"days\": [{\"year\": 2031}]",
                "\"days\": [{\"number\": 0}]",
                "\"undated\": [{\"id\": \"1\"}]",
                "\"undated\": [{\"id\": \"a b\", \"title\": \"T\"}]",
                "\"undated\": [{\"id\": \"1\", \"title\": \"T\", \"timing\": {\"kind\": \"between\", \"start\": \"10:00\"}}]",
                "\"undated\": [{\"id\": \"1\", \"title\": \"T\", \"capacity\": 0}]",
                "\"access\": {}",
                "\"access\": {\"open\": true, \"invitation\": true}",
                "\"place\": {\"kind\": \"on-site\", \"address\": \"Markt 1\"}",
                "\"links\": [{\"kind\": \"page\"}]",
                "\"links\": [{\"kind\": \"page\", \"address\": \"a/b\"}]",
                "\"attendance\": {\"qualifier\": \"about\", \"count\": -1}",
                "\"speakers\": [{\"id\": \"a\", \"name\": \"A\"}]"
            })
    void refuses_what_the_reader_refuses_or_remarks(String field) {
        String document = Json.event(field);

        assertThat(faults(document)).isNotEmpty();
        if (new JsonReader().faults(Json.source(document)).isEmpty()) {
            assertThat(Json.read(document).remarks()).isNotEmpty();
        }
    }

    @Test
    void knows_every_word_of_the_model_and_no_other() {
        assertWords("/$defs/status", Status.class);
        assertWords("/$defs/item/properties/format", Format.class);
        assertWords("/$defs/appearance/properties/role", Role.class);
        assertWords("/$defs/speaker/properties/kind", Speaker.Kind.class);
        assertWords("/$defs/organiser/properties/kind", Organiser.Kind.class);
        assertWords("/$defs/link/properties/kind", Link.Kind.class);
        assertWords("/$defs/origin/properties/kind", Origin.Kind.class);
        assertWords("/$defs/event/properties/attendance/properties/qualifier", Attendance.Qualifier.class);
        assertWords("/$defs/timing/oneOf/3/properties/precision", Timing.Precision.class);
        assertWords("/$defs/timing/oneOf/4/properties/precision", Timing.Precision.class);
    }

    private static void assertWords(String pointer, Class<? extends Enum<?>> model) {
        List<String> words = new ArrayList<>();
        TREE.at(pointer + "/enum").forEach(word -> words.add(word.asText()));

        assertThat(words).as(pointer).containsExactlyElementsOf(Words.all(model));
    }

    private static Set<ValidationMessage> faults(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static List<String> examples() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "json.md"));
        return Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static JsonNode tree() {
        try (InputStream in = JsonReader.class.getResourceAsStream("programme-1.schema.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
