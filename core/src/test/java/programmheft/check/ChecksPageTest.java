package programmheft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Holds docs/checks.md to the checks. What it should be lies in target/checks.md: copy it when a check has changed. */
class ChecksPageTest {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    void tells_of_each_check_what_it_looks_for_and_says() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The checks

                What `programmheft check` and `publish` look for, and `Checks.standard()`. Each has a level (error, warning, hint), is left out
                with `Checks.without(code)`, and is accepted for an item or for all by a waiver: `Waiver: CODE, ITEM, REASON` in the head
                of the tidy notation, `*` for all. `programmheft explain CODE` says the same in English and German. What readers remark
                besides is listed in `catalogue.properties`; that an id is given twice, an item has no title, or ends before it starts, the
                model and the readers refuse themselves.
                """);
        for (String code : Checks.standard().codes()) {
            page.append("\n## ")
                    .append(code)
                    .append("\n\n**")
                    .append(ENGLISH.word(Catalogue.levelOf(code)))
                    .append("**. ")
                    .append(ENGLISH.explanation(code).orElseThrow())
                    .append("\n\n> ")
                    .append(ENGLISH.pattern(code).orElseThrow())
                    .append('\n');
        }

        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "checks.md"), page);

        assertThat(Files.readString(Path.of("..", "docs", "checks.md"))).isEqualTo(page.toString());
    }
}
