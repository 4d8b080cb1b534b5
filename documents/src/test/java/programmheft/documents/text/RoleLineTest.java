package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Role;

class RoleLineTest {
    private static final People PEOPLE = new People(PersonRecogniser.ofGivenNames());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Moderation: Karen Voß           | MODERATOR | Karen Voß
                    Moderation:                     | MODERATOR | ''
                    Podium: Anna Berg, Udo Muster   | PANELIST  | Anna Berg, Udo Muster
                    Diskussionsrunde mit            | PANELIST  | ''
                    Podiumsgespräch mit Anna Berg   | PANELIST  | Anna Berg
                    Grußwort: Dr. Eva Ort           | GREETING  | Dr. Eva Ort
                    Referentin: Eva Ort             | SPEAKER   | Eva Ort
                    Impuls: Eva Ort                 | SPEAKER   | Eva Ort
                    Führung: Eva Ort                | GUIDE     | Eva Ort
                    Musik: Trio Zwirn               | PERFORMER | Trio Zwirn
                    Gastgeberin: Eva Ort            | HOST      | Eva Ort
                    """)
    void tells_the_role_of_those_who_follow(String line, Role role, String names) {
        RoleLine read = RoleLine.of(line, PEOPLE).orElseThrow();

        assertThat(read.role()).isEqualTo(role);
        assertThat(read.names()).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mitmachen: jetzt", "Diskussion mit dem Plenum?", "Moderationstechnik", "Ort: Halle"})
    void leaves_other_lines_alone(String line) {
        assertThat(RoleLine.of(line, PEOPLE).filter(found -> found.format().isEmpty()))
                .isEmpty();
    }
}
