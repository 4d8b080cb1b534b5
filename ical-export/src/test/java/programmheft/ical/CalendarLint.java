package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What no reader complains of, but some then read wrongly or not at all: checked on the octets. */
final class CalendarLint {
    private static final int LONGEST_LINE = 75;

    private CalendarLint() {}

    static void check(Written written) {
        checkLines(written.octets());
        checkText(written);
        checkEntries(written);
    }

    private static void checkLines(byte[] octets) {
        int length = 0;
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] == '\r') {
                assertThat(octets[i + 1]).as("LF after CR at octet %d", i).isEqualTo((byte) '\n');
                assertThat(length).as("octets of the line that ends at %d", i).isBetween(1, LONGEST_LINE);
                length = -1; // for the LF
            } else {
                assertThat(octets[i] == '\n' && length >= 0)
                        .as("lone LF at octet %d", i)
                        .isFalse();
                length++;
            }
        }
        assertThat(length).as("octets after the last line end").isZero();
    }

    private static void checkText(Written written) {
        for (String physical : written.text().split("\r\n", -1)) {
            assertThat(decodes(physical.getBytes(StandardCharsets.UTF_8))).isTrue();
            assertThat(physical).doesNotContain("\ufffd");
        }
        assertThat(cutCodePoints(written.octets())).isZero();
        assertThat(written.text().codePoints())
                .noneMatch(c -> c != '\r' && c != '\n' && c != '\t' && Character.isISOControl(c));
        assertThat(written.logicalLines()).allMatch(line -> line.matches("[A-Z-]+(;[A-Z]+=[^\":;]+)*:.*"));
    }

    private static boolean decodes(byte[] octets) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(octets))
                            .limit()
                    <= octets.length;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    /** Counts the folds after which a line goes on with the rest of a code point. */
    private static int cutCodePoints(byte[] octets) {
        int cut = 0;
        for (int i = 3; i < octets.length; i++) {
            boolean afterFold = octets[i - 1] == ' ' && octets[i - 2] == '\n';
            cut += afterFold && (octets[i] & 0b1100_0000) == 0b1000_0000 ? 1 : 0;
        }
        return cut;
    }

    private static void checkEntries(Written written) {
        List<String> uids = new ArrayList<>();
        for (Map<String, String> entry : written.entries()) {
            assertThat(entry).containsKeys("UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "SUMMARY");
            assertThat(entry.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z").isEqualTo(entry.get("LAST-MODIFIED"));
            assertThat(entry.get("UID")).matches("[!-~]{1,64}");
            assertThat(values(entry, "DTSTART")).hasSize(1);
            assertThat(values(entry, "DTEND")).hasSizeLessThan(2);
            uids.add(entry.get("UID"));
        }
        assertThat(uids).doesNotHaveDuplicates();
    }

    private static List<String> values(Map<String, String> entry, String name) {
        return entry.entrySet().stream()
                .filter(line -> line.getKey().split(";", 2)[0].equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }
}
