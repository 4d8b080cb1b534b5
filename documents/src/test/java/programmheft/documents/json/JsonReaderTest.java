package programmheft.documents.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.check.Finding;
import programmheft.check.Level;
import programmheft.check.Position;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.Source;
import programmheft.port.SourceLines;
import programmheft.port.UnreadableProgramme;
import programmheft.port.contract.RichEvents;

class JsonReaderTest {
    private static final JsonReader READER = new JsonReader();

    @Test
    void reads_utf_16_and_utf_8_with_a_byte_order_mark() {
        String text = Json.written(RichEvents.full(), Provenance.none());

        assertThat(read(UTF_8, "\uFEFF" + text)).isEqualTo(RichEvents.full());
        assertThat(read(UTF_16BE, "\uFEFF" + text)).isEqualTo(RichEvents.full());
        assertThat(read(UTF_16LE, "\uFEFF" + text)).isEqualTo(RichEvents.full());
    }

    @Test
    void reads_it_without_regard_to_layout_and_the_order_of_fields() {
        String text =
                "\r\n{\"event\":{\"zone\":\"UTC\",\t\"title\":\"T\",\"id\":\"e\"},\r\n\"formatVersion\":1,\"format\":\"programmheft\"} ";

        assertThat(Json.read(text).event())
                .isEqualTo(Json.read(Json.event("\"status\": \"planned\"")).event());
    }

    @Test
    void reads_what_is_left_out_as_the_usual() {
        Event read = Json.read(Json.event("\"undated\": [{\"id\": \"1\", \"title\": \"P\"}]"))
                .event();

        assertThat(read.undated()).containsExactly(Item.builder("1", "P").build());
    }

    @Test
    void remarks_unknown_fields_at_their_place_and_drops_none_in_silence() {
        String text = Json.event("""
                "undated": [{"id": "1", "title": "P",
                  "timing": {"kind": "from", "start": "10:00", "end": "11:00"}, "räume/🎪": [{"id": 7}]}],
                "x~y": null""");

        assertThat(Json.read(text).remarks())
                .containsExactly(
                        unknown(7, 48, "/event/undated/0/timing/end", "kind, start, precision"),
                        unknown(
                                7,
                                65,
                                "/event/undated/0/räume~1🎪",
                                "id, appearances, parts, links, title, subtitle, text, format, formatWord, timing, themedRoom, room, optional, status, language, capacity"),
                        unknown(
                                8,
                                1,
                                "/event/x~0y",
                                "speakers, themedRooms, days, undated, appearances, id, title, zone, dates, languages, organisers, contacts, links, waivers, subtitle, motto, series, begins, ends, place, access, attendance, status"));
    }

    @Test
    void keeps_the_provenance_of_the_document_and_tells_its_own_places_beside_it() {
        String text = Json.written(RichEvents.full(), RichEvents.provenance());

        JsonReading read = READER.readWithPlaces(Json.source(text));

        assertThat(read.reading()).isEqualTo(READER.read(Json.source(text)));
        assertThat(read.reading().provenance()).isEqualTo(RichEvents.provenance());
        assertThat(read.inPlace().event()).isEqualTo(RichEvents.full());
        assertThat(read.inPlace().provenance()).isEqualTo(read.places());
        assertThat(RichEvents.full().items())
                .allSatisfy(item -> assertThat(read.places().linesOf(item.id()))
                        .map(lines -> linesOf(text, lines.first() + 1))
                        .hasValue("\"id\":\"%s\",".formatted(item.id())));
    }

    @Test
    void tells_the_lines_of_items_speakers_rooms_days_and_fields() {
        String text = Json.event("""
                "speakers": [{"id": "s", "kind": "person",
                  "name": "Ada"}],
                "themedRooms": [
                  {"id": "r/1", "title": "R"}
                ],
                "days": [{"number": 1},
                  {"date": "2031-05-08", "items": [{"id": "1", "title": "P",
                    "room": "A"
                  }]}]""");

        Provenance places = READER.readWithPlaces(Json.source(text)).places();

        assertThat(lines(places, Fact.event("title"))).isEqualTo("5-5");
        assertThat(lines(places, Fact.event("speakers"))).isEqualTo("6-7");
        assertThat(lines(places, Fact.speaker(new Speaker.Id("s")))).isEqualTo("6-7");
        assertThat(lines(places, Fact.themedRoom(new ThemedRoom.Id("r/1")))).isEqualTo("9-9");
        assertThat(lines(places, Fact.day(2, "date"))).isEqualTo("12-12");
        assertThat(lines(places, Fact.item(new Item.Id("1")))).isEqualTo("12-14");
        assertThat(lines(places, Fact.item(new Item.Id("1"), "room"))).isEqualTo("13-13");
        assertThat(places.origins().values())
                .allMatch(origin -> origin.kind() == Origin.Kind.STATED)
                .allMatch(origin -> origin.lines().map(SourceLines::source).equals(Optional.of("programm.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " \r\n\t[1]", "{", "[", "\n{ broken"})
    void takes_for_json_what_opens_an_object_or_an_array(String text) {
        assertThat(JsonReader.looksLikeJson(Json.source(text))).isTrue();
        assertThat(JsonReader.looksLikeJson(Json.source("\uFEFF" + text))).isTrue();
        assertThat(JsonReader.looksLikeJson(source(UTF_16LE, "\uFEFF" + text))).isTrue();
        assertThat(JsonReader.looksLikeJson(source(UTF_16BE, "\uFEFF" + text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "x{",
                "\"{\"",
                "7",
                "10:00 Uhr Begrüßung {",
                "<a>",
                "\u00A0{",
                "[Skip to content]\n9:00 Welcome"
            })
    void takes_nothing_else_for_json(String text) {
        assertThat(JsonReader.looksLikeJson(Json.source(text))).isFalse();
        assertThat(JsonReader.looksLikeJson(source(UTF_16LE, "\uFEFF" + text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"json-cut-off,1,2", "json-not-ours,1,1"})
    void throws_the_first_fault_with_its_sentence(String code, int line, int column) {
        String text = code.equals("json-cut-off") ? "{" : "{}";

        assertThatThrownBy(() -> Json.read(text)).isInstanceOfSatisfying(UnreadableProgramme.class, unreadable -> {
            assertThat(unreadable.finding().code()).isEqualTo(code);
            assertThat(unreadable.finding().position()).hasValue(new Position(line, column));
            assertThat(unreadable.finding().level()).isEqualTo(Level.ERROR);
        });
    }

    private static Finding unknown(int line, int column, String pointer, String known) {
        return Finding.at(new Position(line, column), "unknown-field", pointer, known);
    }

    private static String lines(Provenance places, Fact fact) {
        SourceLines lines = places.of(fact).flatMap(Origin::lines).orElseThrow();
        return lines.first() + "-" + lines.last();
    }

    private static String linesOf(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().orElseThrow().strip().replace("\": \"", "\":\"");
    }

    private static Event read(Charset charset, String text) {
        return READER.read(source(charset, text)).event();
    }

    private static Source source(Charset charset, String text) {
        return Source.of("programm.json", text.getBytes(charset));
    }
}
