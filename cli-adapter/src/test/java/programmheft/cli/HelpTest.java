package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import programmheft.cli.Run.Desk;

class HelpTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "publish",
                "check",
                "show",
                "convert",
                "store",
                "store list",
                "store history",
                "store get",
                "store search",
                "store now",
                "store next",
                "store conflicts",
                "store free",
                "store backup",
                "store verify",
                "store export",
                "store import",
                "help"
            })
    void explains_each_command_with_two_examples_in_both_languages(String command) {
        for (String language : Language.NAMES) {
            List<String> args = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ", -1)));
            args.addAll(List.of("--help", "--lang", language));

            Run run = new Desk(folder).run(args.toArray(String[]::new));

            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains(language.equals("de") ? "Aufruf: programmheft" : "Usage: programmheft")
                    .contains(language.equals("de") ? "Beispiele:\n" : "Examples:\n");
            assertThat(run.out().lines().filter(line -> line.startsWith("  programmheft ")))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(run.out().lines())
                    .noneMatch(line -> line.matches("\\s{1,8}(-\\S|--\\S+|[A-Z@]{2,}(\\.\\.\\.)?)"));
        }
    }

    @Test
    void explains_a_command_by_its_name() {
        Desk desk = new Desk(folder);

        assertThat(desk.run("help").out()).isEqualTo(desk.run("--help").out());
        assertThat(desk.run("help", "store", "get").out())
                .isEqualTo(desk.run("store", "get", "--help").out());
    }

    @Test
    void says_its_version() {
        assertThat(new Desk(folder).run("--version").out()).startsWith("programmheft ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | programmheft: Missing command",
                "chek | programmheft: Unmatched argument at index 0: 'chek'; did you mean check?",
                "check | programmheft check: Missing required parameter: 'FILE'",
                "check --fial-on hint a | programmheft check: Unknown option: '--fial-on'; did you mean --fail-on?",
                "check --fail-on much a | programmheft check: Invalid value for option '--fail-on'",
                "check --lang fr a | programmheft: Invalid value for option '--lang': 'fr' is neither de nor en",
                "convert a | programmheft convert: Missing required option: '--to=FORMAT'",
                "convert a b --to ics | programmheft convert: Unmatched argument",
                "publish --xyzzy a | programmheft publish: Unknown option: '--xyzzy'",
                "store | programmheft store: Missing command: list, history, get, diff, search, now",
                "store lst | programmheft store: Unmatched argument at index 1: 'lst'; did you mean list?",
                "help nothing | programmheft: Unknown command 'nothing'",
            })
    void says_in_one_line_what_is_wrong_with_the_options(String line, String message) {
        Run run = new Desk(folder).run(line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).startsWith(message).endsWith(" --help\n").contains("  = way out: programmheft");
    }
}
