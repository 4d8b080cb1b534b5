package programmheft.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where text goes: UTF-8 with LF, whatever the machine likes. Falls silent once nobody reads any more. */
final class Console {
    private final OutputStream out;
    private @Nullable IOException failure;

    Console(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    void line(String text) {
        bytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] all) {
        attempt(() -> out.write(all));
    }

    void flush() {
        attempt(out::flush);
    }

    /** Returns why writing failed, unless it is a closed pipe: a reader who has seen enough is no failure. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure)
                .filter(failed -> !String.valueOf(failed.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe"));
    }

    private void attempt(Write write) {
        if (failure == null) {
            try {
                write.run();
            } catch (IOException failed) {
                failure = failed;
            }
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
