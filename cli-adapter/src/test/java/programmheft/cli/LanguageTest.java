package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import programmheft.cli.Run.Desk;

class LanguageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'', error",
        "LANG=de_DE.UTF-8, Fehler",
        "LANG=en_GB.UTF-8, error",
        "LANG=fr_FR.UTF-8, error",
        "LANG=de_DE.UTF-8 LC_MESSAGES=en_GB.UTF-8, error",
        "LC_MESSAGES=en_GB LC_ALL=de_AT, Fehler",
        "LC_ALL= LANG=de_DE, Fehler",
        "LC_ALL=C.UTF-8 PROGRAMMHEFT_LOCALE=de_DE, Fehler",
        "LC_ALL=en_GB PROGRAMMHEFT_LANG=de, Fehler",
    })
    void follows_the_environment(String variables, String word) {
        Desk desk = new Desk(folder);
        for (String variable : variables.split(" ", -1)) {
            String[] parts = variable.split("=", 2);
            if (parts.length == 2) {
                desk.with(parts[0], parts[1]);
            }
        }

        assertThat(desk.run("check", "nowhere.txt").err()).startsWith("nowhere.txt: " + word + " file-missing: ");
    }

    @Test
    void obeys_the_option_first_wherever_it_stands() {
        Desk desk = new Desk(folder).with("PROGRAMMHEFT_LANG", "en");

        assertThat(desk.run("--lang", "de", "check", "nowhere.txt").err()).contains("Fehler");
        assertThat(desk.run("check", "--lang=de", "nowhere.txt").err()).contains("Fehler");
        assertThat(desk.run("check", "nowhere.txt", "--lang", "de").err()).contains("Fehler");
        assertThat(desk.run("check", "--", "--lang", "de").err())
                .contains("there is no file \"--lang\"")
                .contains("there is no file \"de\"");
    }
}
