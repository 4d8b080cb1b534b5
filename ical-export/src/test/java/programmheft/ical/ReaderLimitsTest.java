package programmheft.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.ical.content.Tree;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;

/** No file can take more memory or time than its size allows: what is too large is refused, and said where. */
class ReaderLimitsTest {
    private static final String BEGIN = "BEGIN:VCALENDAR\r\n";

    @Test
    void reads_as_many_entries_as_ten_of_the_greatest_conferences_have_and_no_more() {
        String entry = "BEGIN:VEVENT\r\nEND:VEVENT\r\n";

        assertThat(refusal(BEGIN + entry.repeat(Tree.MOST_COMPONENTS)))
                .isEqualTo(Finding.at(new Position(2 * Tree.MOST_COMPONENTS, 1), "ical-too-many", 200_000));
    }

    @Test
    void reads_two_million_lines_and_no_more() {
        assertThat(refusal(BEGIN + "X:\r\n".repeat(Tree.MOST_LINES)))
                .isEqualTo(Finding.at(new Position(Tree.MOST_LINES + 1, 1), "ical-too-many-lines", 2_000_000));
    }

    @Test
    void counts_lines_that_are_no_properties_too() {
        assertThat(refusal("x\r\n".repeat(Tree.MOST_LINES + 1)).code()).isEqualTo("ical-too-many-lines");
    }

    @Test
    void reads_eight_levels_and_no_more() {
        assertThat(refusal(BEGIN + "BEGIN:A\r\nBEGIN:B\r\n".repeat(4)))
                .isEqualTo(Finding.at(new Position(9, 1), "ical-too-deep", 8));
    }

    @Test
    void reads_64_mib_and_no_more() {
        byte[] octets = new byte[(64 << 20) + 1];
        Arrays.fill(octets, (byte) 'x');
        System.arraycopy(BEGIN.getBytes(StandardCharsets.UTF_8), 0, octets, 0, BEGIN.length());

        assertThat(refusal(Source.of("gross.ics", octets)))
                .isEqualTo(Finding.at(new Position(1, 1), "too-large", "gross.ics", 64));
        assertThat(new IcalLint().of(Source.of("gross.ics", octets)))
                .extracting(Finding::code)
                .containsExactly("too-large");
    }

    @Test
    void says_the_same_when_a_file_is_only_checked() {
        Source source = Source.ofText("a.ics", BEGIN + "X:\r\n".repeat(Tree.MOST_LINES));

        List<Finding> found = new IcalLint().of(source);

        assertThat(found).extracting(Finding::code).containsExactly("ical-too-many-lines");
    }

    /** What holds a million of the same is told in a hundred remarks and a number. */
    @Test
    void tells_no_more_than_anyone_reads() {
        assertThat(new IcalLint()
                        .of(Source.ofText("a.ics", BEGIN + "kaputt\r\n".repeat(300_000) + "END:VCALENDAR\r\n")))
                .hasSizeLessThan(110);
    }

    private static Finding refusal(String text) {
        return refusal(Source.ofText("a.ics", text));
    }

    private static Finding refusal(Source source) {
        List<UnreadableProgramme> refused = new ArrayList<>();
        assertThatThrownBy(() -> new IcalReader().read(source))
                .isInstanceOfSatisfying(UnreadableProgramme.class, refused::add);
        return refused.get(0).finding();
    }
}
