package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.documents.text.People.Confidence;
import programmheft.model.Speaker;
import programmheft.model.Status;

class PeopleTest {
    private static final People PEOPLE = new People(PersonRecogniser.ofGivenNames());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Dr. Vera Beispiel, Landesamt für Wege          | Dr.             | Vera Beispiel     | Landesamt für Wege
                    Prof. Dr.-Ing. Udo Muster, Institut (IMU)      | Prof. Dr.-Ing.  | Udo Muster        | Institut (IMU)
                    Birgit Probe, mensch und raum (PROBE2030)      | -               | Birgit Probe      | mensch und raum (PROBE2030)
                    Anna Berg (Bürgermeisterin)                    | -               | Anna Berg         | Bürgermeisterin
                    Bürgermeisterin Ragna Timm                     | Bürgermeisterin | Ragna Timm        | -
                    Frau Dr. Emma Vogt                             | Dr.             | Emma Vogt         | -
                    Prof. Dr. h.c. Lea von der Au – Hochschule Ost | Prof. Dr. h.c.  | Lea von der Au    | Hochschule Ost
                    R. Hennig                                      | -               | R. Hennig         | -
                    Karl-Heinz Meier-Thoms                         | -               | Karl-Heinz Meier-Thoms | -
                    """)
    void takes_a_person_apart(String line, String title, String name, String affiliation) {
        List<Person> people = PEOPLE.in(line, Confidence.STRICT);

        assertThat(people).hasSize(1);
        assertThat(people.get(0).title().orElse(null)).isEqualTo(title);
        assertThat(people.get(0).name()).isEqualTo(name);
        assertThat(people.get(0).affiliation().orElse(null)).isEqualTo(affiliation);
    }

    @Test
    void gives_the_affiliation_that_stands_once_to_all_before_it() {
        List<Person> people = PEOPLE.in("Dr. Stephanie Bach und Jan Alt, Institut für Beispiele", Confidence.STRICT);

        assertThat(people).extracting(Person::name).containsExactly("Stephanie Bach", "Jan Alt");
        assertThat(people).allSatisfy(person -> assertThat(person.affiliation()).contains("Institut für Beispiele"));
    }

    @Test
    void takes_several_people_apart() {
        assertThat(PEOPLE.in("Mareike Funk, Oskar Thies, Lea Wiegand", Confidence.STRICT))
                .extracting(Person::name)
                .containsExactly("Mareike Funk", "Oskar Thies", "Lea Wiegand");
        assertThat(PEOPLE.in("Anna Berg (Stadt Au) und Udo Muster (Land Au)", Confidence.STRICT))
                .extracting(person -> person.affiliation().orElseThrow())
                .containsExactly("Stadt Au", "Land Au");
    }

    @Test
    void does_not_make_a_person_of_an_office_in_an_affiliation() {
        assertThat(PEOPLE.in("Andi Grab, Bürgermeister Gemeinde Sandau (PROBE2030)", Confidence.EXPECTED))
                .extracting(Person::name)
                .containsExactly("Andi Grab");
    }

    @Test
    void knows_a_place_still_open_and_one_only_asked() {
        assertThat(PEOPLE.in("N.N.", Confidence.STRICT).get(0).kind()).isEqualTo(Speaker.Kind.OPEN);
        assertThat(PEOPLE.in("Dr. Anna Berg (angefragt)", Confidence.STRICT)
                        .get(0)
                        .status())
                .isEqualTo(Status.TENTATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neue Wege",
                "Neue Strukturen, neues Wissen",
                "Geführte Marktplatztouren",
                "Was wir im Auental anders machen",
                "PROBE_eG: Allianzen mit der engagierten Bürgerschaft",
                "Kaffeepause",
                "Allianzen bilden, aber wie?",
                ""
            })
    void takes_no_title_for_a_person(String line) {
        assertThat(PEOPLE.in(line, Confidence.STRICT)).isEmpty();
    }

    @Test
    void takes_the_shape_of_a_name_only_where_a_person_is_expected() {
        assertThat(PEOPLE.in("Xanthippe Quast", Confidence.STRICT)).isEmpty();
        assertThat(PEOPLE.in("Xanthippe Quast", Confidence.EXPECTED)).hasSize(1);
    }

    @Test
    void knows_an_institution_by_its_words() {
        assertThat(People.institution("Bundesministerium für Beispiele")).isPresent();
        assertThat(People.institution("Begleitvorhaben ProbePlus")).isPresent();
        assertThat(People.institution("Räume für neue Impulse und Verantwortungen"))
                .isEmpty();
        assertThat(People.institution("Wie hilft das Institut?")).isEmpty();
    }
}
