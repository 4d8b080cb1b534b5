package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Attendance;
import programmheft.model.ClockTime;
import programmheft.model.Format;
import programmheft.model.Status;

class MessagesTest {
    private static final Finding WEEKDAY = Finding.at(
            new Position(3, 1), "weekday-mismatch", LocalDate.of(2031, 3, 1), DayOfWeek.SATURDAY, "Sonntag, 1.3.2031");

    @Test
    void print_dates_and_weekdays_in_their_language() {
        assertThat(Messages.in(Locale.GERMAN).sentence(WEEKDAY))
                .isEqualTo("der 1. März 2031 ist ein Samstag, im Text steht „Sonntag, 1.3.2031“");
        assertThat(Messages.in(Locale.ENGLISH).sentence(WEEKDAY))
                .isEqualTo("1 March 2031 is a Saturday, but the text says \"Sonntag, 1.3.2031\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "de-CH", "de-Latn-DE-x-amt"})
    void are_german_for_any_german_reader(String tag) {
        assertThat(Messages.in(Locale.forLanguageTag(tag)).word(Level.WARNING)).isEqualTo("Warnung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ar", "und", "tr"})
    void are_english_for_anybody_else(String tag) {
        assertThat(Messages.in(Locale.forLanguageTag(tag)).word(Level.WARNING)).isEqualTo("warning");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "de-DE", "hi-IN-u-nu-deva"})
    void are_the_same_under_any_default_locale(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(Messages.in(Locale.ENGLISH).sentence(WEEKDAY))
                    .isEqualTo("1 March 2031 is a Saturday, but the text says \"Sonntag, 1.3.2031\"");
            assertThat(Messages.in(Locale.GERMAN).word(Level.HINT)).isEqualTo("Hinweis");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void say_what_to_do() {
        Finding clock = Finding.at(
                new Position(9, 1), "ends-before-it-starts", "Nacht", ClockTime.of(23, 0), ClockTime.of(1, 0));

        assertThat(Messages.in(Locale.GERMAN).wayOut(clock))
                .contains("die Zeiten berichtigen; für ein Ende nach Mitternacht 01:00 (+1) schreiben");
        assertThat(Messages.in(Locale.ENGLISH).wayOut(clock))
                .contains("correct the times; for an end after midnight write 01:00 (+1)");
    }

    @Test
    void give_code_and_values_for_a_code_of_somebody_else() {
        Finding foreign = new Finding(
                "my-own", Level.HINT, List.of(), List.of("eins", 2, LocalDate.of(2031, 3, 1)), Optional.empty());

        assertThat(Messages.in(Locale.GERMAN).sentence(foreign)).isEqualTo("my-own: eins, 2, 1. März 2031");
        assertThat(Messages.in(Locale.GERMAN).wayOut(foreign)).isEmpty();
    }

    @Test
    void put_into_words_what_sources_say() {
        Finding differ = Finding.of(
                "sources-differ",
                List.of(),
                new Aspect("timing", Optional.of("Wald")),
                new Said(
                        List.of(LocalDate.of(2031, 3, 1), MonthDay.of(3, 2), Said.Word.DAY, 2, ClockTime.of(9, 0)),
                        "a.txt:3"),
                new Said(
                        List.of(
                                Attendance.Qualifier.MORE_THAN,
                                125,
                                Format.KEYNOTE,
                                Status.CANCELLED,
                                Said.Word.ON_SITE),
                        "{0}.txt:4"));
        Finding exact = Finding.of(
                "sources-differ",
                List.of(),
                new Aspect("attendance", Optional.empty()),
                new Said(List.of(Attendance.Qualifier.EXACTLY, 125), "a.txt"),
                new Said(List.of(Attendance.Qualifier.ABOUT, 90), "b.txt"));

        assertThat(Messages.in(Locale.GERMAN).sentence(differ))
                .isEqualTo("Uhrzeit von „Wald“: „1. März 2031, 2. März, Tag 2, 09:00“ (a.txt:3) gilt,"
                        + " nicht „mehr als 125, Keynote, abgesagt, vor Ort“ ({0}.txt:4)");
        assertThat(Messages.in(Locale.ENGLISH).sentence(differ))
                .isEqualTo("time of \"Wald\": \"1 March 2031, 2 March, day 2, 09:00\" (a.txt:3) counts,"
                        + " not \"more than 125, Keynote, cancelled, on site\" ({0}.txt:4)");
        assertThat(Messages.in(Locale.GERMAN).sentence(exact))
                .isEqualTo("Teilnehmende: „125“ (a.txt) gilt, nicht „etwa 90“ (b.txt)");
        assertThat(Messages.in(Locale.GERMAN).wayOut(exact))
                .contains("die falsche Angabe berichtigen oder mit --prefer DATEI sagen, welche Quelle gilt");
    }

    @Test
    void refuse_words_that_have_no_words() {
        assertThatThrownBy(() -> new Said(List.of(true), "a.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a source says texts, numbers, dates, times and words, not a class java.lang.Boolean");
    }

    @Test
    void leave_values_as_they_are_and_missing_ones_visible() {
        Finding odd = Finding.of("room-taken-twice", List.of(), "$1 \\ {1}");

        assertThat(Messages.in(Locale.ENGLISH).sentence(odd))
                .isEqualTo("room \"$1 \\ {1}\" is taken twice: by \"{1}\" ({2}) and by \"{3}\" ({4})");
    }

    @Test
    void name_each_level() {
        assertThat(List.of(Level.values()).stream().map(Messages.in(Locale.GERMAN)::word))
                .containsExactly("Hinweis", "Warnung", "Fehler");
        assertThat(List.of(Level.values()).stream().map(Messages.in(Locale.ENGLISH)::word))
                .containsExactly("hint", "warning", "error");
    }
}
