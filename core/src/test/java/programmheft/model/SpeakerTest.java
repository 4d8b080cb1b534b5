package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    private static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche")
            .withAcademicTitle("Prof. Dr.")
            .withAffiliation("Hain");

    @Test
    void has_a_full_name_with_the_academic_title_if_any() {
        assertThat(ALMA.fullName()).isEqualTo("Prof. Dr. Alma Rotbuche");
        assertThat(Speaker.person("tom", "Tom Erle").fullName()).isEqualTo("Tom Erle");
    }

    @Test
    void may_be_an_institution() {
        assertThat(Speaker.institution("chor", "Chor der Bäume").kind()).isEqualTo(Speaker.Kind.INSTITUTION);
    }

    @Test
    void appears_with_the_affiliation_it_has_anyway() {
        Appearance appearance = Appearance.of(ALMA, Role.PANELIST);

        assertThat(appearance)
                .isEqualTo(new Appearance(
                        ALMA.id(), Role.PANELIST, Optional.of("Hain"), Optional.empty(), Status.PLANNED));
    }

    @Test
    void appears_for_a_project_and_perhaps_not_at_all() {
        Appearance appearance =
                Appearance.of(ALMA, Role.SPEAKER).withProject("WALD").withStatus(Status.CANCELLED);

        assertThat(appearance.project()).contains("WALD");
        assertThat(appearance.status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void names_each_text_it_refuses() {
        assertThatThrownBy(() -> Speaker.person("alma", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of speaker 'alma' must not be empty");
        assertThatThrownBy(() -> ALMA.withAcademicTitle(""))
                .hasMessage("the academic title of speaker 'alma' must not be empty");
        assertThatThrownBy(() -> ALMA.withAffiliation(""))
                .hasMessage("the affiliation of speaker 'alma' must not be empty");
        assertThatThrownBy(() -> Appearance.of(ALMA, Role.HOST).withProject(""))
                .hasMessage("the project printed for speaker 'alma' must not be empty");
        assertThatThrownBy(
                        () -> new Appearance(ALMA.id(), Role.HOST, Optional.of(""), Optional.empty(), Status.PLANNED))
                .hasMessage("the affiliation printed for speaker 'alma' must not be empty");
        assertThatThrownBy(() -> Speaker.person("a b", "Alma"))
                .hasMessage("a speaker's id must not hold blanks, but is 'a b'");
    }
}
