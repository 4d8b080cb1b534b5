package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.model.Format;
import programmheft.model.Status;

class TitleLineTest {
    private static final Titles TITLES = new Titles(new People(PersonRecogniser.ofGivenNames()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Keynote: „Neue Wege“                                  | Neue Wege                     | KEYNOTE    | -
                    Begrüßung durch Gisela Hartung, MdL                   | Begrüßung                     | GREETING   | Gisela Hartung
                    Stimme, Atem, Pause – eine Runde: Petra Lohr, Trainerin | Stimme, Atem, Pause – eine Runde | OTHER   | Petra Lohr
                    P. Schön: „Alte Siebtücher“                           | Alte Siebtücher               | OTHER      | P. Schön
                    Vortrag: Die Flut in den Büchern                      | Die Flut in den Büchern       | TALK       | -
                    Nasse Wege (Prof. Dr. Edgar Lind, Moorbund)           | Nasse Wege                    | OTHER      | Edgar Lind
                    Persönlicher Rückblick, Petra Lohr, Trainerin         | Persönlicher Rückblick        | OTHER      | Petra Lohr
                    Ausklang – Abschied mit Gedicht                       | Ausklang – Abschied mit Gedicht | SOCIAL   | -
                    Interview mit Stadträtin Nora Ebel                    | Interview mit Stadträtin Nora Ebel | DISCUSSION | Nora Ebel
                    Was die Hecke dem Acker bringt                        | Was die Hecke dem Acker bringt | OTHER     | -
                    """)
    void takes_title_format_and_person_apart(String line, String title, Format format, String person) {
        TitleLine read = TITLES.read(line);

        assertThat(read.title()).isEqualTo(title);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.people().stream()
                        .map(named -> named.person().name())
                        .findFirst()
                        .orElse(null))
                .isEqualTo(person);
    }

    @Test
    void keeps_the_word_printed_for_a_format_where_it_is_not_the_plain_one() {
        assertThat(TITLES.read("Impulsvortrag: Wasser").word()).contains("Impulsvortrag");
        assertThat(TITLES.read("Keynote: Wasser").word()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Technische Einführung (optional),true,Technische Einführung",
        "Optionales Abendprogramm,true,Optionales Abendprogramm",
        "Stadtführung (fakultativ),true,Stadtführung",
        "Optionen für die Zukunft,false,Optionen für die Zukunft"
    })
    void knows_what_is_optional(String line, boolean optional, String title) {
        assertThat(TITLES.read(line).optional()).isEqualTo(optional);
        assertThat(TITLES.read(line).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "Workshop Wasser – ENTFÄLLT,CANCELLED,Workshop Wasser",
        "Workshop Wasser (ausgebucht),FULLY_BOOKED,Workshop Wasser",
        "Rede der Ministerin (angefragt),TENTATIVE,Rede der Ministerin",
        "Wie verschoben wird,PLANNED,Wie verschoben wird"
    })
    void knows_where_an_item_stands(String line, Status status, String title) {
        assertThat(TITLES.read(line).status()).isEqualTo(status);
        assertThat(TITLES.read(line).title()).isEqualTo(title);
    }
}
