package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kaffeepause und Vernetzung | BREAK",
                "Geführte Marktplatztouren | TOUR",
                "Anmeldung und Mittagsimbiss | REGISTRATION",
                "Resümee und Ausblick | CLOSING",
                "Ende erster Veranstaltungstag | END_MARKER",
                "Ende der Onlineveranstaltung | END_MARKER",
                "Optionales Abendprogramm | SOCIAL",
                "Abschlussdiskussion | DISCUSSION",
                "Diskussion mit dem Plenum | DISCUSSION",
                "Podiumsdiskussion | PANEL",
                "Online-Podiumsdiskussion | PANEL",
                "Abschlusspodium: Wie weiter? | PANEL",
                "Begrüßung und inhaltliche Einführung | GREETING",
                "BEGRÜSSUNG UND EINFÜHRUNG | GREETING",
                "Begrüßung | GREETING",
                "Technische Einführung | OPENING",
                "Parallele Themenräume | THEMED_ROOM",
                "Fortsetzung der parallelen Themenräume | THEMED_ROOM",
                "Forsetzung der parallele Themenräume | THEMED_ROOM",
                "Themenraum „Neues Wissen“ | THEMED_ROOM",
                "Mittagsimbiss und Ausklang | MEAL",
                "Gemeinsames Mittagessen | MEAL",
                "Kleine Stärkung am Buffet | BREAK",
                "Eröffnungskeynote | KEYNOTE",
                "Keynote: „Neue Wege“ | KEYNOTE",
                "Impulsvortrag: Dörfer | IMPULSE",
                "Gastvortrag | TALK",
                "Abschlussworkshop | WORKSHOP",
                "Workshop 1: Alltag | WORKSHOP",
                "Stadtführung durch die Altstadt | TOUR",
                "Führung durch das Haus | TOUR",
                "Grußworte | GREETING",
                "Markt der Möglichkeiten | MARKETPLACE",
                "Preisverleihung | AWARD",
                "Mitgliederversammlung | MEETING",
                "Schlussworte | CLOSING",
                "Schluss | END_MARKER",
                "Tagungsende | END_MARKER",
                "Lunch | MEAL",
                "Lunch break | BREAK",
                "Coffee break | BREAK",
                "Welcome | GREETING",
                "Welcome and introduction | GREETING",
                "Opening remarks | OPENING",
                "Opening keynote | KEYNOTE",
                "Closing keynote by a guest | KEYNOTE",
                "Closing remarks | CLOSING",
                "Panel discussion | PANEL",
                "Lightning talks | IMPULSE",
                "Questions and answers | DISCUSSION",
                "Guided tours | TOUR",
                "Poster session | MARKETPLACE",
                "End of day | END_MARKER",
            })
    void tells_the_format_from_a_title(String title, Format format) {
        assertThat(FormatWords.ofTitle(title)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "Blick von außen",
                "Wie Diskussion gelingt",
                "Verwaltung im Wandel",
                "Neue Führung braucht das Land",
                "Neue Formate",
                "Keine Diskussion mehr",
                "Beschluss der Satzung",
                "Zusammenschluss zweier Dörfer",
                "Durchführung und Kosten",
                "Ausführungen zur Lage",
                "Vermehrung der Bäume",
                "Nachmittag der Begegnung",
                "Interessen der Jugend",
                "Stärkung des ländlichen Raums",
                "Close encounters",
                "Wie können wir Bündnisse bilden?",
                "Das Ende der Kohle",
                "Schnelles Ende",
                "Wissenschaftliche Beiträge aus mehreren großen Vorträgen"
            })
    void tells_nothing_from_a_title_that_is_a_topic(String title) {
        assertThat(FormatWords.ofTitle(title)).isEqualTo(Format.OTHER);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void knows_the_plain_name_of_each_format_in_both_languages(Format format) {
        assertThat(FormatWords.ofWord(FormatWords.name(format, Locale.GERMAN))).contains(format);
        assertThat(FormatWords.ofWord(FormatWords.name(format, Locale.ENGLISH))).contains(format);
    }

    @Test
    void names_formats_in_german_for_any_german_reader_and_in_english_for_others() {
        assertThat(FormatWords.name(Format.BREAK, Locale.forLanguageTag("de-AT")))
                .isEqualTo("Pause");
        assertThat(FormatWords.name(Format.BREAK, Locale.FRENCH)).isEqualTo("Break");
    }

    @Test
    void reads_words_in_upper_and_lower_case_and_ends_of_compounds() {
        assertThat(FormatWords.ofWord(" KAFFEEPAUSE ")).contains(Format.BREAK);
        assertThat(FormatWords.ofWord("world-café")).contains(Format.WORKSHOP);
        assertThat(FormatWords.ofWord("Baum")).isEmpty();
    }
}
