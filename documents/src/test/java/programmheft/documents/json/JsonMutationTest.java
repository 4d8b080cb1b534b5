package programmheft.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import programmheft.check.Finding;
import programmheft.check.Messages;
import programmheft.port.Source;
import programmheft.port.UnreadableProgramme;
import programmheft.port.contract.RichEvents;

class JsonMutationTest {
    private static final String WHOLE = Json.written(RichEvents.full(), RichEvents.provenance());
    private static final String[] SCRAPS = {
        "\"", "{", "}", "[", "]", ",", ":", "null", "0", "-1", "1e999", "true", "\\", "\\ud800", "\n", "\uFEFF", "🎪",
        "\u0000"
    };

    @Test
    void reads_damaged_documents_or_says_that_they_are_unreadable() {
        IntStream.range(0, 500).forEach(seed -> assertReadOrRefused(damaged(new Random(seed))));
    }

    @Test
    void reads_documents_with_exchanged_values_or_says_that_they_are_unreadable() {
        IntStream.range(0, 500).forEach(seed -> assertReadOrRefused(exchanged(new Random(seed))));
    }

    @Test
    void says_of_every_cut_off_document_that_it_is() {
        for (int end = 1; end < WHOLE.length() - 2; end += 7) {
            String cut = Character.isHighSurrogate(WHOLE.charAt(end - 1))
                    ? WHOLE.substring(0, end - 1)
                    : WHOLE.substring(0, end);

            assertThat(new JsonReader().faults(Json.source(cut)))
                    .as(cut)
                    .singleElement()
                    .extracting(Finding::code)
                    .isEqualTo("json-cut-off");
        }
    }

    private static void assertReadOrRefused(byte[] damaged) {
        Source source = Source.of("programm.json", damaged);
        try {
            assertThat(new JsonReader().read(source).remarks())
                    .allSatisfy(remark -> assertThat(remark.code()).isEqualTo("unknown-field"));
            assertThat(new JsonReader().faults(source)).isEmpty();
        } catch (UnreadableProgramme unreadable) {
            assertThat(unreadable.finding().position()).isPresent();
            assertThat(unreadable.finding())
                    .isEqualTo(new JsonReader().faults(source).get(0));
            assertThat(Messages.in(Locale.GERMAN).sentence(unreadable.finding()))
                    .doesNotContain("\n", "{0}", "{1}");
        }
    }

    private static byte[] damaged(Random dice) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int i = dice.nextInt(4); i >= 0; i--) {
            int at = dice.nextInt(text.length());
            switch (dice.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SCRAPS[dice.nextInt(SCRAPS.length)]);
                default -> text.replace(at, Math.min(text.length(), at + dice.nextInt(40)), "");
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (dice.nextInt(10) == 0) {
            bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt();
        }
        return bytes;
    }

    /** Puts the value of one line in the place of that of another. */
    private static byte[] exchanged(Random dice) {
        String[] lines = WHOLE.lines().toArray(String[]::new);
        for (int i = dice.nextInt(3); i >= 0; i--) {
            int to = dice.nextInt(lines.length);
            String value = lines[dice.nextInt(lines.length)]
                    .replaceFirst("^[^:]*: ", "")
                    .replaceFirst(",$", "");
            lines[to] = lines[to].replaceFirst(": [^\\[{,]*(,?)$", ": " + Matcher.quoteReplacement(value) + "$1");
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
