package programmheft.ical.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void finds_a_fault_wherever_javas_decoder_does() {
        int[] near = {
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4,
            0xF5
        };
        Random random = new Random(7);
        int valid = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] octets = new byte[1 + random.nextInt(4)];
            for (int at = 0; at < octets.length; at++) {
                octets[at] = (byte) (near[random.nextInt(near.length)] + random.nextInt(2));
            }

            assertThat(Utf8.isValid(octets)).isEqualTo(Utf8.firstFault(octets) < 0 && !endsInside(octets));
            valid += Utf8.isValid(octets) ? 1 : 0;
        }
        assertThat(valid).isGreaterThan(1000);
    }

    /** A decoder that is not flushed waits for the rest of a code point. */
    private static boolean endsInside(byte[] octets) {
        return new String(octets, java.nio.charset.StandardCharsets.UTF_8).indexOf('\uFFFD') >= 0;
    }
}
