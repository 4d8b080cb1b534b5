package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void writes_utf_8_with_line_feeds() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Console console = new Console(bytes);

        console.line("Größe");
        console.flush();

        assertThat(bytes.toByteArray()).isEqualTo("Größe\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void falls_silent_when_nobody_reads_any_more() {
        Failing out = new Failing("Broken pipe");
        Console console = new Console(out);

        console.line("one");
        console.flush();
        console.line("two");
        console.flush();

        assertThat(out.attempts).isEqualTo(1);
        assertThat(console.failure()).isEmpty();
    }

    @Test
    void remembers_that_a_disk_is_full() {
        Console console = new Console(new Failing("No space left on device"));

        console.line("one");
        console.flush();

        assertThat(console.failure()).get().hasToString("java.io.IOException: No space left on device");
    }

    private static final class Failing extends OutputStream {
        private final String message;
        private int attempts;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int one) throws IOException {
            attempts++;
            throw new IOException(message);
        }
    }
}
