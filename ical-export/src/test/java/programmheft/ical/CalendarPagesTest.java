package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import programmheft.check.Catalogue;

/** Holds the pages on calendars to what there is. */
class CalendarPagesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void tells_each_fault_of_a_calendar_with_its_level() throws IOException {
        String page = Files.readString(DOCS.resolve("calendar-lint.md"));

        assertThat(Catalogue.codes().stream().filter(code -> code.startsWith("ical-")))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(page)
                        .contains("| `" + code + "` | "
                                + Catalogue.levelOf(code).name().toLowerCase(Locale.ROOT) + " |"));
    }

    @Test
    void tells_where_each_property_comes_from() throws IOException {
        String page = Files.readString(DOCS.resolve("calendar.md"));

        Set<String> written = TestEvents.dated()
                .flatMap(event -> Written.of(event).logicalLines().stream())
                .map(line -> line.replaceFirst("[;:].*", ""))
                .filter(name -> !name.startsWith(OwnProperty.ALL))
                .collect(Collectors.toCollection(TreeSet::new));
        written.removeAll(Set.of("BEGIN", "END", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "RRULE"));

        assertThat(written).isNotEmpty().allSatisfy(name -> assertThat(page).contains("`" + name));
    }
}
