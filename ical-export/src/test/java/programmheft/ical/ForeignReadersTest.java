package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import programmheft.model.Event;

/** What other programs read, field by field, of a thousand sessions: what the programme says, but for faults of theirs. */
@EnabledIfSystemProperty(
        named = "programmheft.foreign-readers",
        matches = "true",
        disabledReason = "other readers of calendars are asked with -Pforeign-readers, see CONTRIBUTING.md")
class ForeignReadersTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ForeignReader.class)
    void reads_a_thousand_sessions_as_the_programme_has_them(ForeignReader reader) throws Exception {
        Event event = ForeignSessions.event();
        Path calendar = folder.resolve("tagung.ics");
        Files.write(
                calendar,
                Written.of(SampleEvents.published(event, Locale.GERMAN)).octets());
        ForeignReader.unpack(folder);

        ForeignReader.Result result = reader.read(calendar, folder);
        if (!result.missing().isEmpty()) {
            System.out.println("SKIPPED: " + result.missing()); // an assumption's own message stands in reports only
        }
        assumeTrue(result.missing().isEmpty(), result.missing());

        Map<String, ForeignRow> read = new HashMap<>();
        result.rows().forEach(row -> read.put(row.uid(), row));
        List<ForeignRow> expected = ForeignSessions.expected(event);
        assertThat(expected).hasSize(1_000);
        assertThat(result.rows()).hasSize(1_000);
        assertThat(differences(reader, expected, read)).isEmpty();
    }

    private static Map<String, String> differences(
            ForeignReader reader, List<ForeignRow> expected, Map<String, ForeignRow> read) {
        Map<String, String> differences = new TreeMap<>();
        for (ForeignRow row : expected) {
            ForeignRow other = read.get(row.uid());
            for (String field : ForeignRow.FIELDS) {
                String value = other == null ? "(no entry)" : other.value(field);
                if (!value.equals(row.value(field)) && !reader.isKnownToMiss(field, row.value(field))) {
                    differences.put(row.uid() + " " + field, "'" + value + "' for '" + row.value(field) + "'");
                }
            }
        }
        return differences;
    }
}
