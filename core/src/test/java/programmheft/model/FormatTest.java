package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void lasts_unless_it_is_an_end_marker() {
        assertThat(Stream.of(Format.values()).filter(format -> !format.takesTime()))
                .containsExactly(Format.END_MARKER);
    }

    @Test
    void expects_speakers_where_somebody_talks() {
        assertThat(Stream.of(Format.values()).filter(Format::expectsSpeakers))
                .containsExactly(Format.GREETING, Format.KEYNOTE, Format.TALK, Format.IMPULSE, Format.PANEL);
    }

    @Test
    void is_a_pause_where_nobody_needs_to_be_anywhere() {
        assertThat(Stream.of(Format.values()).filter(Format::isPause)).containsExactly(Format.BREAK, Format.MEAL);
    }
}
