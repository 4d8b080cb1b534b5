package programmheft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarWritersTest {
    private static final int SESSIONS = 401;

    private final CalendarFacts facts = facts();

    private static CalendarFacts facts() {
        LargeCalendar calendar = new LargeCalendar();
        calendar.items = SESSIONS;
        calendar.make();
        return calendar.facts();
    }

    @Test
    void has_entries_of_about_760_octets() {
        assertThat(facts.entries()).hasSize(SESSIONS);
        assertThat(facts.octets().length / SESSIONS).isBetween(720, 800);
    }

    @Test
    void writes_by_hand_what_we_write_byte_by_byte() {
        HandWritten byHand = new HandWritten(facts);

        assertThat(byHand.write()).isEqualTo(facts.octets().length);
        assertThat(new String(byHand.octets(), StandardCharsets.UTF_8))
                .isEqualTo(new String(facts.octets(), StandardCharsets.UTF_8));
    }

    @Test
    void writes_the_same_entries_with_each_library() throws IOException {
        List<List<String>> ours = entries(facts.octets());

        assertThat(entries(new PlainIcal4j(facts).write())).isEqualTo(ours);
        assertThat(entries(new PlainBiweekly(facts).write())).isEqualTo(ours);
    }

    /** Returns the logical lines of each entry in the order of their letters, since each library has an order of its own. */
    private static List<List<String>> entries(byte[] octets) {
        List<List<String>> entries = new ArrayList<>();
        for (String line : CalendarFacts.logicalLines(octets)) {
            if (line.equals("BEGIN:VEVENT")) {
                entries.add(new ArrayList<>());
            }
            if (!entries.isEmpty()) {
                entries.get(entries.size() - 1).add(line);
            }
            if (line.equals("END:VEVENT")) {
                Collections.sort(entries.get(entries.size() - 1));
            }
        }
        return entries;
    }
}
