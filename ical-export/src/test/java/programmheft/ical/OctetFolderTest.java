package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetFolderTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "ü", "都", "🏘", "aü", "a都", "aaa🏘", "ü都🏘a", " "})
    void folds_at_75_octets_and_cuts_no_code_point(String unit) throws IOException {
        for (int length = 0; length < 400; length++) {
            String line = "X:" + unit.repeat(length);

            String folded = folded(line);

            assertThat(folded).endsWith("\r\n");
            assertThat(folded.split("\r\n"))
                    .allMatch(physical -> physical.getBytes(StandardCharsets.UTF_8).length <= 75)
                    .noneMatch(physical -> physical.contains("\ufffd"));
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        }
    }

    @Test
    void leaves_75_octets_on_one_line_and_folds_76() throws IOException {
        assertThat(folded("x".repeat(75))).isEqualTo("x".repeat(75) + "\r\n");
        assertThat(folded("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    @Test
    void hands_on_portions_that_cut_nothing() throws IOException {
        String line = "都ü🏘".repeat(20_000);

        assertThat(folded(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    private static String folded(String line) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OctetFolder folder = new OctetFolder(out);
        folder.line("", line);
        folder.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
