package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.model.Format;

class TrackTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Themenraum „Neues Handeln“                | Themenraum | - | Neues Handeln    | -
                    Themenraum 2 „Neues Handeln“              | Themenraum | 2 | Neues Handeln    | -
                    Themenraum „Neues Handeln“: Wege und Ziele | Themenraum | - | Neues Handeln   | Wege und Ziele
                    Forum 3: Wasser in der Stadt              | Forum      | 3 | Wasser in der Stadt | -
                    Workshop A: Licht und Lärm                | Workshop   | - | Licht und Lärm   | -
                    AG 1 – Boden                              | AG         | 1 | Boden            | -
                    """)
    void opens_a_track(String line, String word, Integer number, String title, String subtitle) {
        Track track = Track.of(line).orElseThrow();

        assertThat(track).isEqualTo(new Track(word, Optional.ofNullable(number), title, Optional.ofNullable(subtitle)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Themenräume", "Raum für Neues", "Forum Stadt", "Workshop Wasser", "Die Räume „Nord“ und „Süd“"})
    void leaves_other_lines_alone(String line) {
        assertThat(Track.of(line)).isEmpty();
    }

    @Test
    void knows_the_format_of_a_track() {
        assertThat(Track.of("Workshop 1: Licht").orElseThrow().format()).isEqualTo(Format.WORKSHOP);
        assertThat(Track.of("Forum 1: Licht").orElseThrow().format()).isEqualTo(Format.THEMED_ROOM);
        assertThat(Track.of("Panel 1: Licht").orElseThrow().format()).isEqualTo(Format.PANEL);
    }
}
