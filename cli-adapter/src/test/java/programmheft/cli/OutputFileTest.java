package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] TEXT = "Größe\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void writes_a_new_file_and_leaves_nothing_else() throws IOException {
        new OutputFile(folder.resolve("a.ics")).write(TEXT);

        assertThat(folder.resolve("a.ics")).hasBinaryContent(TEXT);
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void replaces_what_differs_and_leaves_alone_what_is_the_same() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ics"), "old");
        new OutputFile(file).write(TEXT);
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        new OutputFile(file).write(TEXT);

        assertThat(file).hasBinaryContent(TEXT);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(FileTime.from(Instant.EPOCH));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void writes_through_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ics"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("b.ics"), file);

        new OutputFile(link).write(TEXT);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(TEXT);
    }

    @Test
    void is_not_stopped_by_what_a_killed_run_left() throws IOException {
        Files.writeString(folder.resolve(".a.ics.0.part"), "half");

        new OutputFile(folder.resolve("a.ics")).write(TEXT);

        assertThat(folder.resolve("a.ics")).hasBinaryContent(TEXT);
    }

    @Test
    void leaves_nothing_behind_where_it_cannot_write() throws IOException {
        Path occupied = folder.resolve("a.ics");
        Files.createDirectories(occupied.resolve("full"));

        assertThatThrownBy(() -> new OutputFile(occupied).write(TEXT)).isInstanceOf(IOException.class);

        assertThat(files()).isEqualTo(1);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
