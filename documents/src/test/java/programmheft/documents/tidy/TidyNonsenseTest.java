package programmheft.documents.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.port.UnreadableProgramme;

/** What cannot be read, with place, sentence and way out. A slash stands for a line break. */
class TidyNonsenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
                    T/25:30 Uhr  x                            § 2:1  § "25:30" is no time of day § times run from 00:00 to 24:00; write them as 09:30
                    T/09:00–25:30 Uhr  x                      § 2:7  § "25:30" is no time of day § times run from 00:00 to 24:00; write them as 09:30
                    T/10:00–09:00 Uhr  x                      § 2:1  § the end 09:00 does not come after the start 10:00 § correct the times; for an end after midnight write 09:00 (+1)
                    T/31. Juni 2019                           § 2:1  § "31. Juni 2019" does not exist § correct the day or the month
                    T/Tag 0                                   § 2:1  § "Tag 0" does not exist § correct the day or the month
                    T/Datum: 31. Februar 2020                 § 2:8  § "31. Februar 2020" does not exist § correct the day or the month
                    T/11. September 2019, 10:00–09:00 Uhr     § 2:27 § the end 09:00 does not come after the start 10:00 § correct the times; for an end after midnight write 09:00 (+1)
                    T/Orrt: Halle                             § 2:1  § there is no key "Orrt" in the head § write "Ort:", if that is meant
                    T/Moderatin: A                            § 2:1  § there is no key "Moderatin" in the head § write "Moderation:", if that is meant
                    T/Raum: 3 § 2:1 § this line cannot be read: "Raum: 3" § '    Raum: NAME'
                    T/Form: hybird                            § 2:7  § "hybird" is no value for "Form" § Form: vor Ort | online[, LINK] | hybrid[, LINK]
                    T/Form: online/Ort: Halle                 § 3:6  § "Halle" is no value for "Ort" § Form: vor Ort | online[, LINK] | hybrid[, LINK]
                    T/Adresse: Weg 1                          § 2:10 § "Weg 1" is no value for "Adresse" § Ort: HAUS[, ADRESSE]
                    T/Zugang: offen, Einladung                § 2:9  § "offen, Einladung" is no value for "Zugang" § Zugang: offen | Anmeldung [bis DATUM] | Einladung
                    T/Zeitzone: Europe\\Berlin                § 2:11 § "Europe\\Berlin" is no value for "Zeitzone" § Zeitzone: Europe/Berlin
                    T/Beginn: 10 Uhr                          § 2:9  § "10 Uhr" is no value for "Beginn" § Beginn: HH:MM Uhr
                    T/Teilnehmende: viele                     § 2:15 § "viele" is no value for "Teilnehmende" § Teilnehmende: [mehr als|ca.|höchstens] N
                    T/Sprache: Klingonisch                    § 2:10 § "Klingonisch" is no value for "Sprache" § Sprache: Deutsch | Englisch | de-AT
                    T/Kennung: a b                            § 2:10 § "a b" is no value for "Kennung" § Kennung: id-ohne-Leerzeichen
                    T/Motto:                                  § 2:6  § "" is no value for "Motto" § Motto: TEXT
                    T/Nachsicht: unknown-end                  § 2:12 § "unknown-end" is no value for "Nachsicht" § Nachsicht: CODE, PUNKT oder *, GRUND
                    T/Nachsicht: unknown-end, 3, so           § 2:12 § there is no item "3" § name an item by its "Kennung:" or by its number, counted from 1
                    T/Ort: A/Ort: B                           § 3:6  § "Ort" stands here a second time; first in line 2 § keep one of the two lines
                    T/10:00 Uhr  A/Ort: B                     § 3:1  § "Ort" belongs to the head, but stands after the first day or item § move the line up, or indent it if it belongs to the item above
                    T/10:00 Uhr                               § 2:1  § this line cannot be read: "10:00 Uhr" § HH:MM–HH:MM Uhr  Titel
                    T/10:00 Titel                             § 2:1  § this line cannot be read: "10:00 Titel" § HH:MM–HH:MM Uhr  Titel
                    T/Irgendwas                               § 2:1  § this line cannot be read: "Irgendwas" § –  Titel
                    T/am 3. Mai in Halle                      § 2:1  § this line cannot be read: "am 3. Mai in Halle" § Mittwoch, 11. September 2019
                    T/    eingerückt                          § 2:5  § this line cannot be read: "eingerückt" § HH:MM–HH:MM Uhr  Titel
                    T/10:00 Uhr  A/    » 10:15 B              § 3:5  § this line cannot be read: "» 10:15 B" § » [HH:MM–HH:MM Uhr  ]Titel
                    T/10:00 Uhr  A/    Plätze: viele          § 3:13 § "viele" is no value for "Plätze" § Plätze: N
                    T/10:00 Uhr  A/    𝄞 » B/    Freiwillig: mal § 4:17 § "mal" is no value for "Freiwillig" § Freiwillig: ja | nein
                    T/10:00 Uhr  A/    Kennung: x/11:00 Uhr  B/    Kennung: x § 4:1 § the id "x" already stands for another one § choose another id
                    T/nach 7  A                               § 2:1  § there is no item "7" § name an item by its "Kennung:" or by its number, counted from 1
                    T/danach  A                               § 2:1  § this line cannot be read: "danach  A" § –  Titel
                    T/10:00 Uhr  A/    » Forum 1 „X“/    » Forum 2 „X“ § 4:7 § the themed room "X" is told in two ways: "1" and "2" § tell it once, or tell two rooms apart by an id: Themenraum „NAME“ [id]
                    T/Person: A [x]/Person: B [x]             § 3:9  § the id "x" already stands for another one § choose another id
                    """)
    void says_where_and_what(String text, String place, String sentence, String wayOut) {
        String lines = text.replace('/', '\n');

        Finding finding = unreadable(lines);

        assertThat(finding.position().map(at -> at.line() + ":" + at.column())).hasValue(place);
        assertThat(Messages.in(Locale.ENGLISH).sentence(finding)).isEqualTo(sentence);
        assertThat(Messages.in(Locale.ENGLISH).wayOut(finding)).hasValue(wayOut);
        assertThat(Messages.in(Locale.GERMAN).sentence(finding)).isNotBlank();
    }

    @Test
    void refuses_control_characters() {
        Finding finding = unreadable("T\n10:00 Uhr  A\u0007");

        assertThat(Messages.in(Locale.ENGLISH).sentence(finding))
                .isEqualTo("the control character U+0007 cannot stand in a programme");
        assertThat(finding.position().map(at -> at.column())).hasValue(13);
    }

    @Test
    void refuses_points_that_are_nested_too_deep() {
        StringBuilder text = new StringBuilder("T\n10:00 Uhr  A\n");
        for (int level = 1; level <= Body.DEEPEST; level++) {
            text.append(" ".repeat(level)).append("» B\n");
        }

        assertThat(unreadable(text.toString()).code()).isEqualTo("nested-too-deep");
    }

    private static Finding unreadable(String text) {
        return catchThrowableOfType(UnreadableProgramme.class, () -> Tidy.read(text))
                .finding();
    }
}
