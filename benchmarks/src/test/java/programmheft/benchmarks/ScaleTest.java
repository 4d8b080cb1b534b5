package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaleTest {
    @TempDir
    private Path folder;

    @Test
    void asks_two_stores_and_bare_jdbc_the_same_and_finds_something() throws Exception {
        Scale scale = Scale.sqlite(folder, 400, 200, 2);

        assertThat(scale.all().lines()).hasSize(7);
        assertThat(found(scale, "now")).isEqualTo("30.0");
        assertThat(found(scale, "next 20")).isEqualTo("30.0");
        assertThat(found(scale, "two words and a name")).isNotEqualTo("0.0");
        assertThat(scale.limits().lines()).hasSize(12);
    }

    private static String found(Scale scale, String question) {
        return scale.all()
                .lines()
                .map(line -> List.of(line.split(" \\| ", -1)))
                .filter(cells -> cells.get(0).equals("| " + question))
                .map(cells -> cells.get(1))
                .findFirst()
                .orElseThrow();
    }
}
