package programmheft.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.check.Finding;
import programmheft.check.Level;
import programmheft.check.Messages;
import programmheft.check.Position;

class SourceTest {
    @Test
    void reads_utf_8() {
        Source source = Source.ofText("programm.txt", "Grüße „aus“ 🎻\n");

        assertThat(source.text()).isEqualTo("Grüße „aus“ 🎻\n");
        assertThat(source.name()).isEqualTo("programm.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void reads_utf_16_where_a_byte_order_mark_says_so(String charset) {
        Source source = Source.of("programm.txt", "\ufeffGrüße 🎻\n".getBytes(Charset.forName(charset)));

        assertThat(source.text()).isEqualTo("Grüße 🎻\n");
    }

    @Test
    void says_where_utf_16_is_broken() {
        byte[] bytes = "\ufeffEins\nzwei\ud83c!".getBytes(StandardCharsets.UTF_16BE);
        bytes[bytes.length - 4] = (byte) 0xD8;
        bytes[bytes.length - 3] = 0x3C;

        assertThat(refusal(Source.of("programm.txt", bytes)).code()).isEqualTo("not-utf-16");
    }

    @Test
    void leaves_out_the_byte_order_mark_but_only_the_first() {
        Source source = Source.ofText("programm.txt", "\ufeffA\ufeff");

        assertThat(source.text()).isEqualTo("A\ufeff");
        assertThat(source.bytes()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", " \n\t\r\n"})
    void refuses_a_document_with_nothing_in_it(String text) {
        assertThat(refusal(Source.ofText("leer.txt", text)))
                .isEqualTo(new Finding(
                        "empty-document", Level.ERROR, List.of(), List.of(), Optional.of(new Position(1, 1))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ü | 0xFC | ü", "„ | 0x84 | „", "– | 0x96 | –", "€ | 0x80 | €", "Ÿ | 0x9F | Ÿ", "ß | 0xDF | ß"})
    void says_where_the_first_byte_is_that_is_not_utf_8_and_what_it_may_mean(String written, String hex, String meant) {
        byte[] bytes = ("Erste\nzweite 🎻 " + "?" + "\n").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = written.getBytes(Charset.forName("windows-1252"))[0];

        Finding finding = refusal(Source.of("alt.txt", bytes));

        assertThat(finding)
                .isEqualTo(new Finding(
                        "not-utf-8",
                        Level.ERROR,
                        List.of(),
                        List.of(hex, meant, "alt.txt"),
                        Optional.of(new Position(2, 10))));
        assertThat(Messages.in(Locale.GERMAN).sentence(finding))
                .isEqualTo("Byte " + hex + " ist kein UTF-8; in Windows-1252 wäre es „" + meant + "“");
        assertThat(Messages.in(Locale.GERMAN).wayOut(finding))
                .contains("umwandeln: iconv -f WINDOWS-1252 -t UTF-8 \"alt.txt\"");
    }

    @Test
    void refuses_a_character_that_is_cut_off() {
        byte[] cut = {'a', (byte) 0xE2, (byte) 0x82};

        assertThat(refusal(Source.of("kurz.txt", cut)).position()).contains(new Position(1, 2));
    }

    @Test
    void says_it_in_english_as_an_exception() {
        byte[] bytes = {(byte) 0x81};

        assertThatThrownBy(() -> Source.of("alt.txt", bytes).text())
                .isInstanceOf(UnreadableProgramme.class)
                .hasMessage("byte 0x81 is not UTF-8; in Windows-1252 it would be \"?\"");
    }

    @Test
    void keeps_its_bytes_to_itself() {
        byte[] bytes = {'a'};
        Source source = Source.of("a.txt", bytes);

        bytes[0] = 'b';
        source.bytes()[0] = 'c';

        assertThat(source.text()).isEqualTo("a");
    }

    @Test
    void has_the_digest_of_its_bytes() {
        assertThat(Source.ofText("abc.txt", "abc").digest())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Finding refusal(Source source) {
        try {
            return Finding.of("bad-line", List.of(), source.text(), "nothing was refused");
        } catch (UnreadableProgramme refused) {
            return refused.finding();
        }
    }
}
