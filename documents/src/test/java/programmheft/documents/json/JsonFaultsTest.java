package programmheft.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Source;

class JsonFaultsTest {
    private static final JsonReader READER = new JsonReader();

    /** The text; then line, column and code; then the values, the pointer first. */
    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                fault("{\"a\" 1}", 1, 6, "json-broken", "/a", "1", colonExpected("'1' (code 49)")),
                fault(
                        "{\"a\":1,}",
                        1,
                        8,
                        "json-broken",
                        "/a",
                        "}",
                        "Unexpected character ('}' (code 125)): was expecting double-quote to start field name"),
                fault(
                        "{\n \"ä🎪\": tru}",
                        2,
                        8,
                        "json-broken",
                        "/ä🎪",
                        "tru",
                        "Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"),
                fault(
                        "{\"ä🎪\": \"x\\q\"}",
                        1,
                        11,
                        "json-broken",
                        "/ä🎪",
                        "q",
                        "Unrecognized character escape 'q' (code 113)"),
                fault(
                        "{\"a\":01}",
                        1,
                        7,
                        "json-broken",
                        "/a",
                        "1",
                        "Invalid numeric value: Leading zeroes not allowed"),
                fault(
                        "{\"a\":\"x\ny\"}",
                        1,
                        8,
                        "json-broken",
                        "/a",
                        "U+000A",
                        "Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value"),
                fault(
                        "{a:1}",
                        1,
                        2,
                        "json-broken",
                        "",
                        "a",
                        "Unexpected character ('a' (code 97)): was expecting double-quote to start field name"),
                fault(
                        "{'a':1}",
                        1,
                        2,
                        "json-broken",
                        "",
                        "'",
                        "Unexpected character (''' (code 39)): was expecting double-quote to start field name"),
                fault(
                        "[1,\n2 3]",
                        2,
                        3,
                        "json-broken",
                        "/2",
                        "3",
                        "Unexpected character ('3' (code 51)): was expecting comma to separate Array entries"),
                fault(
                        "{\"a\": -NaN}",
                        1,
                        8,
                        "json-broken",
                        "/a",
                        "NaN",
                        "Unexpected character ('N' (code 78)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric valu…"),
                fault("{\"a\": NaN}", 1, 7, "json-broken", "/a", "NaN", "Non-standard token 'NaN'"),
                fault(
                        "\u0000{}",
                        1,
                        1,
                        "json-broken",
                        "",
                        "U+0000",
                        "Illegal character ((CTRL-CHAR, code 0)): only regular white space (\\r, \\n, \\t) is allowed between tokens"),
                fault(
                        "// Programm\n{}",
                        1,
                        1,
                        "json-broken",
                        "",
                        "/",
                        "Unexpected character ('/' (code 47)): maybe a (non-standard) comment?"),
                fault("]", 1, 1, "json-broken", "", "]", "Unexpected close marker ']': no open Array to close"),
                fault("{\"a\":[1,2", 1, 10, "json-cut-off", "/a/1"),
                fault("{\"a\":\n\"🎪", 2, 3, "json-cut-off", "/a"),
                fault("{\"a\":tr", 1, 8, "json-cut-off", "/a"),
                fault("{\"a\":-", 1, 7, "json-cut-off", "/a"),
                fault("{\"a\":\"\\u12", 1, 11, "json-cut-off", "/a"),
                fault("{\"a\"", 1, 5, "json-cut-off", "/a"),
                fault("{", 1, 2, "json-cut-off", ""),
                fault("{} \n\t{}", 2, 2, "json-goes-on", "{"),
                fault("{}🎪", 1, 3, "json-goes-on", "🎪"),
                fault("7 x", 1, 3, "json-goes-on", "x"),
                fault("{\"a\":[\"\\ud83c\"]}", 1, 7, "json-half-character", "/a/0"),
                fault(
                        "{\"\\ud83c\":1}",
                        1,
                        9,
                        "json-broken",
                        "",
                        "\"",
                        "Broken surrogate pair in field name: expected '\\' to start low surrogate, got 0x22"),
                fault(
                        "{\"\\udfaa\":1}",
                        1,
                        9,
                        "json-broken",
                        "",
                        "\"",
                        "Unexpected low surrogate in field name: 0xdfaa"),
                fault("[]", 1, 1, "json-not-an-object", "array"),
                fault("\n \"text\"", 2, 2, "json-not-an-object", "string"),
                fault("null", 1, 1, "json-not-an-object", "null"),
                fault(" {\"schedule\": {}}", 1, 2, "json-not-ours"),
                fault("{\"format\": \"other\"}", 1, 12, "json-not-ours"),
                fault("{\"format\": []}", 1, 12, "json-not-ours"),
                fault("{\"format\": \"programmheft\"}", 1, 1, "json-field-missing", "/formatVersion"),
                fault(
                        "{\"format\": \"programmheft\", \"formatVersion\": 2}",
                        1,
                        45,
                        "json-newer-version",
                        "/formatVersion",
                        2,
                        1),
                fault(
                        "{\"format\": \"programmheft\", \"formatVersion\": 0}",
                        1,
                        45,
                        "json-no-such-version",
                        "/formatVersion",
                        0,
                        1),
                fault(
                        "{\"format\": \"programmheft\", \"formatVersion\": -1}",
                        1,
                        45,
                        "json-no-such-version",
                        "/formatVersion",
                        -1,
                        1),
                fault(
                        "{\"format\": \"programmheft\", \"formatVersion\": \"1\"}",
                        1,
                        45,
                        "json-wrong-type",
                        "/formatVersion",
                        "number",
                        "string"),
                fault("{\"format\": \"programmheft\", \"formatVersion\": 1}", 1, 1, "json-field-missing", "/event"));
    }

    /** The fields of the event, which begin in line 6; then as above, the pointer from the event on. */
    static Stream<Arguments> faultyFields() {
        return Stream.of(
                field("\"motto\": \"a\",\n\"motto\": \"b\"", 7, 1, "json-field-given-twice", "/motto", 6),
                field("\"title\": \"a\"", 6, 1, "json-field-given-twice", "/title", 5),
                field("\"motto\": null", 6, 10, "json-wrong-type", "/motto", "string", "null"),
                field("\"motto\": 7", 6, 10, "json-wrong-type", "/motto", "string", "number"),
                field("\"speakers\": {}", 6, 13, "json-wrong-type", "/speakers", "array", "object"),
                field("\"speakers\": [[]]", 6, 14, "json-wrong-type", "/speakers/0", "object", "array"),
                field("\"place\": \"Rathaus\"", 6, 10, "json-wrong-type", "/place", "object", "string"),
                field("\"access\": {\"open\": \"ja\"}", 6, 20, "json-wrong-type", "/access/open", "boolean", "string"),
                field("\"series\": {\"number\": 1}", 6, 11, "json-field-missing", "/series/name"),
                field(
                        "\"series\": {\"name\": \"S\", \"number\": 1.0}",
                        6,
                        35,
                        "json-no-whole-number",
                        "/series/number",
                        "1.0"),
                field(
                        "\"series\": {\"name\": \"S\", \"number\": 1e2}",
                        6,
                        35,
                        "json-no-whole-number",
                        "/series/number",
                        "1e2"),
                field(
                        "\"series\": {\"name\": \"S\", \"number\": 2147483648}",
                        6,
                        35,
                        "json-number-out-of-range",
                        "/series/number",
                        "2147483648",
                        -2147483648,
                        2147483647),
                field(
                        "\"series\": {\"name\": \"S\", \"number\": 0}",
                        6,
                        11,
                        "json-refused",
                        "/series",
                        "the events of a series are counted from 1, not 0"),
                field("\"motto\": \" \"", 4, 12, "json-refused", "", "the motto of event 'e' must not be empty"),
                field(
                        "\"status\": \"fully_booked\"",
                        6,
                        11,
                        "json-unknown-word",
                        "/status",
                        "fully_booked",
                        "fully-booked",
                        "planned, tentative, cancelled, fully-booked, postponed"),
                field(
                        "\"organisers\": [{\"name\": \"V\", \"kind\": \"Host\"}]",
                        6,
                        38,
                        "json-unknown-word",
                        "/organisers/0/kind",
                        "Host",
                        "host",
                        "organiser, host, funder"),
                field("\"begins\": \"25:30\"", 6, 11, "json-bad-time", "/begins", "25:30", "09:30, 24:00, 00:15 (+1)"),
                field("\"begins\": \"24:01\"", 6, 11, "json-bad-time", "/begins", "24:01", "09:30, 24:00, 00:15 (+1)"),
                field("\"begins\": \"9:30\"", 6, 11, "json-bad-time", "/begins", "9:30", "09:30, 24:00, 00:15 (+1)"),
                field(
                        "\"begins\": \"00:15 (+367)\"",
                        6,
                        11,
                        "json-bad-time",
                        "/begins",
                        "00:15 (+367)",
                        "09:30, 24:00, 00:15 (+1)"),
                field(
                        "\"dates\": [{\"date\": \"2022-02-30\"}]",
                        6,
                        20,
                        "json-bad-date",
                        "/dates/0/date",
                        "2022-02-30",
                        "2022-11-24"),
                field(
                        "\"dates\": [{\"date\": \"24.11.2022\"}]",
                        6,
                        20,
                        "json-bad-date",
                        "/dates/0/date",
                        "24.11.2022",
                        "2022-11-24"),
                field(
                        "\"dates\": [{\"monthDay\": \"11-24\"}]",
                        6,
                        24,
                        "json-bad-date",
                        "/dates/0/monthDay",
                        "11-24",
                        "--11-24"),
                field(
                        "\"dates\": [{\"year\": 1999999999}]",
                        6,
                        11,
                        "json-refused",
                        "/dates/0",
                        "Invalid value for Year (valid values -999999999 - 999999999): 1999999999"),
                field(
                        "\"dates\": [{\"year\": 2022, \"number\": 1}]",
                        6,
                        11,
                        "json-one-of-fields",
                        "/dates/0",
                        "date, monthDay, year, number",
                        2),
                field("\"days\": [{}]", 6, 10, "json-one-of-fields", "/days/0", "date, monthDay, year, number", 0),
                field(
                        "\"days\": [{\"year\": 2022}]",
                        6,
                        10,
                        "json-refused",
                        "/days/0",
                        "a programme day needs more than the year 2022"),
                field(
                        "\"languages\": [\"de\", \"d_e\"]",
                        6,
                        21,
                        "json-bad-language",
                        "/languages/1",
                        "d_e",
                        "de, en-GB"),
                field(
                        "\"links\": [{\"kind\": \"page\", \"address\": \"https://a b\"}]",
                        6,
                        39,
                        "json-bad-link",
                        "/links/0/address",
                        "https://a b",
                        "https://example.org/"),
                field(
                        "\"links\": [{\"kind\": \"page\", \"address\": \"a/b\"}]",
                        6,
                        11,
                        "json-refused",
                        "/links/0",
                        "a link needs a scheme such as https, but is 'a/b'"),
                field(
                        "\"access\": {}",
                        6,
                        11,
                        "json-refused",
                        "/access",
                        "access is open, by invitation or with registration; nothing was given"),
                field(
                        "\"speakers\": [{\"id\": \"a b\"}]",
                        6,
                        21,
                        "json-refused",
                        "/speakers/0/id",
                        "a speaker's id must not hold blanks, but is 'a b'"),
                field(
                        "\"undated\": [{\"id\": \"1\", \"title\": \"P\",\n\"timing\": {\"kind\": \"between\", \"start\": \"10:00\", \"end\": \"09:00\"}}]",
                        7,
                        11,
                        "json-refused",
                        "/undated/0/timing",
                        "an item must end after it starts, but starts at 10:00 and ends at 09:00"),
                field(
                        "\"undated\": [{\"id\": \"1\", \"title\": \"P\"},\n {\"id\": \"1\", \"title\": \"Q\"}]",
                        7,
                        9,
                        "json-id-given-twice",
                        "/undated/1/id",
                        "1",
                        6),
                field(
                        "\"appearances\": [{\"speaker\": \"x\", \"role\": \"host\"}]",
                        6,
                        29,
                        "json-leads-nowhere",
                        "/appearances/0/speaker",
                        "x",
                        "–"),
                field(
                        "\"undated\": [{\"id\": \"vortrag\", \"title\": \"P\", \"timing\": {\"kind\": \"unstated\", \"after\": \"Vortag\"}}]",
                        6,
                        85,
                        "json-leads-nowhere",
                        "/undated/0/timing/after",
                        "Vortag",
                        "vortrag"),
                field(
                        "\"undated\": [{\"id\": \"1\", \"title\": \"P\", \"themedRoom\": \"r\"}]",
                        6,
                        53,
                        "json-leads-nowhere",
                        "/undated/0/themedRoom",
                        "r",
                        "–"),
                field(
                        "\"waivers\": [{\"code\": \"c\", \"reason\": \"r\", \"item\": \"9\"}]",
                        6,
                        50,
                        "json-leads-nowhere",
                        "/waivers/0/item",
                        "9",
                        "–"),
                field("\"a/b~c\": 1, \"a/b~c\": 2", 6, 13, "json-field-given-twice", "/a~1b~0c", 6));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void says_what_is_wrong_with_the_document_and_where(String text, Finding fault) {
        assertThat(READER.faults(Json.source(text))).containsExactly(fault);
    }

    @ParameterizedTest
    @MethodSource("faultyFields")
    void says_which_field_is_wrong_and_where(String fields, Finding fault) {
        assertThat(READER.faults(Json.source(Json.event(fields)))).containsExactly(fault);
    }

    @Test
    void finds_no_fault_in_what_it_can_read() {
        assertThat(READER.faults(Json.source(Json.event("\"unknown\": 1")))).isEmpty();
    }

    @Test
    void gathers_the_faults_of_all_objects_by_their_place() {
        String text = Json.event("""
                "speakers": [{"id": "a"}, {"id": "b", "kind": "person", "name": "B"}, {"id": "b"}],
                "days": [{"date": "x", "items": [{"id": "1"}, {"id": "2", "title": "P", "parts": [7]}]}],
                "begins": "ab",
                "motto": "m", "motto": "n\"""");

        assertThat(READER.faults(Json.source(text)))
                .extracting(fault -> fault.values().get(0) + " " + fault.code())
                .containsExactly(
                        "/event/speakers/0/kind json-field-missing",
                        "/event/speakers/2/id json-id-given-twice",
                        "/event/days/0/date json-bad-date",
                        "/event/days/0/items/0/title json-field-missing",
                        "/event/days/0/items/1/parts/0 json-wrong-type",
                        "/event/begins json-bad-time",
                        "/event/motto json-field-given-twice");
    }

    @Test
    void gathers_at_most_a_hundred_faults() {
        String text = Json.event("\"speakers\": [" + "{},".repeat(5000) + "{}]");

        assertThat(READER.faults(Json.source(text))).hasSize(100);
    }

    @Test
    void names_each_fault_of_the_provenance() {
        String text = """
                {"format": "programmheft", "formatVersion": 1,
                 "event": {"id": "e", "title": "T", "zone": "Europe/Berlni"},
                 "provenance": [
                   {"fact": "zone", "kind": "guessed"},
                   {"fact": "title", "kind": "stated", "lines": {"source": "a.txt", "first": 2, "last": 1}},
                   {"fact": "id", "kind": "stated"},
                   {"fact": "id", "kind": "assumed"}]}
                """;

        assertThat(READER.faults(Json.source(text)))
                .containsExactly(
                        finding(2, 45, "json-bad-zone", "/event/zone", "Europe/Berlni", "Europe/Berlin"),
                        finding(
                                4,
                                29,
                                "json-unknown-word",
                                "/provenance/0/kind",
                                "guessed",
                                "stated",
                                "stated, derived, assumed"),
                        finding(
                                5,
                                49,
                                "json-refused",
                                "/provenance/1/lines",
                                "lines are counted from 1 and in order, not 2 to 1"),
                        finding(7, 13, "json-fact-given-twice", "/provenance/3/fact", "id"));
    }

    @Test
    void shows_no_more_of_a_long_text_than_fits_in_a_message() {
        Finding fault = READER.faults(Json.source(Json.event("\"begins\": \"" + "🎪".repeat(100_000) + "\"")))
                .get(0);

        assertThat(fault.values().get(1)).isEqualTo("🎪".repeat(120) + "…");
    }

    @Test
    void refuses_what_lies_too_deep_before_it_holds_up_the_machine() {
        String bomb = "[".repeat(10_000_000);

        assertThat(READER.faults(Json.source(bomb))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json-too-deep");
            assertThat(fault.position()).hasValue(new Position(1, 257));
            assertThat(fault.values().get(1)).isEqualTo(256);
        });
    }

    @Test
    void refuses_more_than_64_mb_without_parsing_them() {
        byte[] tooMuch = new byte[100 << 20];
        tooMuch[0] = '{';

        assertThat(READER.faults(Source.of("gross.json", tooMuch)))
                .containsExactly(Finding.at(new Position(1, 1), "too-large", "gross.json", 64));
    }

    @Test
    void refuses_more_values_than_a_programme_can_hold() {
        String zeros = "[" + "0,".repeat(2_000_000) + "0]";

        assertThat(READER.faults(Json.source(zeros)))
                .containsExactly(finding(1, 4_000_000, "json-too-many-values", "/1999999", 2_000_000));
    }

    @Test
    void says_where_a_document_is_no_utf_8_or_no_utf_16() {
        byte[] latin = Json.event("\"motto\": \"Gr\u00FC\u00DFe\"").getBytes(StandardCharsets.ISO_8859_1);
        byte[] half = {(byte) 0xFE, (byte) 0xFF, 0, '{', 0};

        assertThat(READER.faults(Source.of("a.json", latin)))
                .containsExactly(Finding.at(new Position(6, 13), "not-utf-8", "0xFC", "ü", "a.json"));
        assertThat(READER.faults(Source.of("a.json", half)))
                .containsExactly(Finding.at(new Position(1, 2), "not-utf-16"));
        assertThat(READER.faults(Source.of("a.json", new byte[0])))
                .containsExactly(Finding.at(new Position(1, 1), "empty-document"));
        assertThat(READER.faults(Source.of("a.json", new byte[] {(byte) 0xFF, (byte) 0xFE})))
                .containsExactly(Finding.at(new Position(1, 1), "empty-document"));
    }

    private static String colonExpected(String found) {
        return "Unexpected character (" + found + "): was expecting a colon to separate field name and value";
    }

    private static Arguments fault(String text, int line, int column, String code, Object... values) {
        return Arguments.of(text, Finding.at(new Position(line, column), code, values));
    }

    private static Arguments field(String fields, int line, int column, String code, String below, Object... more) {
        return Arguments.of(fields, finding(line, column, code, "/event" + below, more));
    }

    private static Finding finding(int line, int column, String code, String pointer, Object... more) {
        List<Object> values = new ArrayList<>(List.of(pointer));
        values.addAll(List.of(more));
        return Finding.at(new Position(line, column), code, values.toArray());
    }
}
