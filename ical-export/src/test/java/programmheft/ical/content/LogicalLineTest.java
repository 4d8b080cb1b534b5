package programmheft.ical.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

class LogicalLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A:1\r\nB:zwei\r\n drei\r\n\t vier\r\nC:5\r\n",
                "A:1\nB:zwei\n drei\n\t vier\nC:5\n",
                "A:1\rB:zwei\r drei\r\t vier\rC:5",
                "A:1\r\r\nB:zwei\r\r\n drei\r\r\n\t vier\r\r\nC:5\r\r\n",
                "\ufeffA:1\r\n\r\nB:zwei\r\n drei\r\n\t vier\r\n\r\n\r\nC:5"
            })
    void unfolds_whatever_ends_the_lines(String text) {
        assertThat(lines(text)).extracting(LogicalLine::text).containsExactly("A:1", "B:zweidrei vier", "C:5");
    }

    @Test
    void makes_a_character_whole_that_a_fold_cuts() {
        byte[] octets =
                "A:Gr@er\r\n".replace("@", "\u00c3\r\n \u00b6\u00c3\u009f").getBytes(StandardCharsets.ISO_8859_1);

        LogicalLine line = lines(Source.of("x", octets)).get(0);

        assertThat(line.text()).isEqualTo("A:Größer");
        assertThat(line.firstFault()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void tells_where_a_char_stands_in_the_file() {
        List<LogicalLine> lines = lines("A:1\r\nB:ä🎪c\r\n de\r\nC:5\r\n");

        LogicalLine folded = lines.get(1);

        assertThat(folded.text()).isEqualTo("B:ä🎪cde");
        assertThat(folded.position(0)).isEqualTo(new Position(2, 1));
        assertThat(folded.position(2)).isEqualTo(new Position(2, 3));
        assertThat(folded.position(3)).isEqualTo(new Position(2, 4));
        assertThat(folded.position(4)).isEqualTo(new Position(2, 4));
        assertThat(folded.position(5)).isEqualTo(new Position(2, 5));
        assertThat(folded.position(6)).isEqualTo(new Position(3, 2));
        assertThat(folded.position(8)).isEqualTo(new Position(3, 4));
        assertThat(lines.get(2).position()).isEqualTo(new Position(4, 1));
    }

    @Test
    void tells_the_first_octet_that_is_no_utf_8_in_the_unfolded_text() {
        byte[] octets = "A:1\r\nB:\u00e4\u00e9\r\n".getBytes(StandardCharsets.ISO_8859_1);
        Document document = Document.of(Source.of("alt.ics", octets));

        assertThat(document.notUtf8()).contains(Finding.at(new Position(2, 3), "not-utf-8", "0xE4", "ä", "alt.ics"));
        assertThat(Document.of(Source.ofText("x", "A:\ufffd\r\n")).notUtf8()).isEmpty();
    }

    @Test
    void takes_utf_16_and_refuses_nothing_at_all() {
        Source utf16 = Source.of("x", "\ufeffA:ä\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(lines(utf16)).extracting(LogicalLine::text).containsExactly("A:ä");
        assertThatThrownBy(() -> Document.of(Source.ofText("x", " \r\n\r\n")))
                .isInstanceOf(UnreadableProgramme.class)
                .hasMessage("there is nothing in it");
    }

    @Test
    void knows_a_calendar_by_its_first_line() {
        assertThat(Document.beginsWith(Source.ofText("x", "\ufeff\r\n begin:vcalendar\r\n"), "BEGIN:VCALENDAR"))
                .isTrue();
        assertThat(Document.beginsWith(Source.ofText("x", "BEGIN:VCARD"), "BEGIN:VCALENDAR"))
                .isFalse();
        assertThat(Document.beginsWith(Source.ofText("x", "BEGIN"), "BEGIN:VCALENDAR"))
                .isFalse();
    }

    private static List<LogicalLine> lines(String text) {
        return lines(Source.ofText("x", text));
    }

    private static List<LogicalLine> lines(Source source) {
        List<LogicalLine> lines = new ArrayList<>();
        Document.of(source).logicalLines().forEachRemaining(lines::add);
        return lines;
    }
}
