package programmheft.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** Half a MiB of the same again and again: where each line looked at all others, it would take many minutes. */
class GarbageTest {
    private static final int LENGTH = 1 << 19;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9:00 ",
                "9:00 \n",
                "12. Mai 2031\n9:00 x\n",
                "9:00 x\n- Anna Beta\n",
                "- ",
                "- \n",
                "» ",
                "Anna Beta ",
                "(",
                ", ",
                "1234567890",
                "\n"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void ends_soon(String piece) {
        Source garbage = Source.ofText("garbage.txt", piece.repeat(LENGTH / piece.length()));

        assertThat(reads(garbage)).isEqualTo(piece.contains("9:00 x"));
    }

    private static boolean reads(Source source) {
        try {
            return !new PublishedTextReader().read(source).event().days().isEmpty();
        } catch (UnreadableProgramme refused) {
            return false;
        }
    }
}
