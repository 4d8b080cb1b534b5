package programmheft.ical.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Speaker;
import programmheft.port.contract.RandomEvents;
import programmheft.port.contract.RichEvents;

class NotationTest {
    private static final Item BASE = Item.builder("b", "Basis").room("Saal").build();
    private static final Event NOTHING = Event.builder("x", "x").build();

    @Test
    void tells_only_what_differs() {
        Item item = Item.builder("b", "Städte; „gut“ & 100 %")
                .format(Format.TALK)
                .between("13:15", "24:00")
                .language(Locale.GERMAN)
                .capacity(25)
                .link(Link.to(Link.Kind.SLIDES, URI.create("https://example.org/f?a=b")))
                .build();

        assertThat(Notation.of(item, BASE))
                .contains("title=\"Städte; „gut“ & 100 %25\" format=TALK"
                        + " timing=Between(from=(time=13:15) until=(time=00:00 daysLater=1) precision=EXACT)"
                        + " room=- language=de capacity=25"
                        + " links=[(kind=SLIDES address=\"https://example.org/f?a=b\")]");
        assertThat(Notation.of(BASE, BASE)).isEmpty();
    }

    @Test
    void reads_back_every_event() {
        Stream.concat(
                        RichEvents.all().stream(),
                        LongStream.range(0, 200).mapToObj(seed -> new RandomEvents(seed).event("e" + seed)))
                .forEach(event -> assertThat(
                                Notation.read(Notation.of(event, NOTHING).orElse(""), NOTHING))
                        .isEqualTo(event));
    }

    @Test
    void holds_no_line_break_and_no_control() {
        Item item = Item.builder("b", "x\ufeffy").text("Eins\n\tzwei \"drei\"").build();

        assertThat(Notation.of(item, Item.builder("b", "-").build()))
                .contains("title=\"x%EF%BB%BFy\" text=\"Eins%0A%09zwei %22drei%22\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a b", "", "ä", "\"", "%41", "+", "(", "a=b"})
    void reads_back_every_text(String text) {
        Speaker base = Speaker.person("p", "N.N.");
        Speaker speaker = text.isBlank() ? base : base.withAffiliation(text);

        assertThat(Notation.read(Notation.of(speaker, base).orElse(""), base)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tital=x        | a Item has no 'tital'",
                "title          | the notation goes wrong at character 6",
                "title=         | the notation goes wrong at character 7",
                "title=\"x     | the notation goes wrong at character 7",
                "language=de)   | the notation goes wrong at character 12",
                "format=TALKING | 'TALKING' is no Format",
                "timing=Never() | 'Never' is no Timing",
                "timing=From()  | a From needs 'from'",
                "capacity=viele | For input string: \"viele\"",
                "links=[(address=\"a b\" label=x)] | Illegal character in path at index 1: a b"
            })
    void says_what_it_cannot_read(String text, String message) {
        assertThatThrownBy(() -> Notation.read(text, BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refuses_what_the_model_refuses() {
        assertThatThrownBy(() -> Notation.read("capacity=0", BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("the capacity of item 'b' is at least 1, not 0");
    }

    @Test
    void refuses_what_is_nested_too_deep() {
        assertThatThrownBy(() -> Notation.read("parts=[(id=a title=a ".repeat(5000), BASE))
                .hasMessage("nested deeper than 20 levels");
    }
}
