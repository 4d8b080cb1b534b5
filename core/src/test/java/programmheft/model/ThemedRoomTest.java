package programmheft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemedRoomTest {
    private static final ThemedRoom ROOM = ThemedRoom.of("wissen", "Neues Wissen");

    @Test
    void says_more_step_by_step() {
        ThemedRoom room = ROOM.withNumber(3)
                .withSubtitle("Von Daten")
                .withGuidingQuestion("Wozu?")
                .withText("Darum.")
                .withRoom("Saal");

        assertThat(room)
                .isEqualTo(new ThemedRoom(
                        new ThemedRoom.Id("wissen"),
                        Optional.of(3),
                        "Neues Wissen",
                        Optional.of("Von Daten"),
                        Optional.of("Wozu?"),
                        Optional.of("Darum."),
                        Optional.of("Saal")));
    }

    @Test
    void names_each_part_it_refuses() {
        assertThatThrownBy(() -> ROOM.withNumber(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the number of themed room 'wissen' is counted from 1, not 0");
        assertThatThrownBy(() -> ThemedRoom.of("wissen", ""))
                .hasMessage("the title of themed room 'wissen' must not be empty");
        assertThatThrownBy(() -> ROOM.withSubtitle(""))
                .hasMessage("the subtitle of themed room 'wissen' must not be empty");
        assertThatThrownBy(() -> ROOM.withGuidingQuestion(""))
                .hasMessage("the guiding question of themed room 'wissen' must not be empty");
        assertThatThrownBy(() -> ROOM.withText("")).hasMessage("the text of themed room 'wissen' must not be empty");
        assertThatThrownBy(() -> ROOM.withRoom("")).hasMessage("the room of themed room 'wissen' must not be empty");
    }
}
