package programmheft.ical.content;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of the type DURATION (RFC 5545, section 3.3.6).
 *
 * @param days how many times the same clock time comes again
 * @param seconds how long it is beyond that
 */
public record DurationValue(int days, int seconds) {
    private static final String NUMBER = "(\\d{1,6})";
    private static final Pattern FORM = Pattern.compile("([+-]?)P(?:" + NUMBER + "W|(?:" + NUMBER + "D)?(?:T(?=\\d)(?:"
            + NUMBER + "H)?(?:" + NUMBER + "M)?(?:" + NUMBER + "S)?)?)");

    /** Reads {@code P1DT2H30M}, {@code PT90M} or {@code P2W}; nothing if it is no duration. */
    public static Optional<DurationValue> of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches() || written.endsWith("P")) {
            return Optional.empty();
        }
        int sign = form.group(1).equals("-") ? -1 : 1;
        int days = 7 * number(form.group(2)) + number(form.group(3));
        long seconds = 3600L * number(form.group(4)) + 60L * number(form.group(5)) + number(form.group(6));
        return seconds > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(new DurationValue(sign * days, sign * (int) seconds));
    }

    /** Returns when it is over; a clock change moves what lasts some hours, and not what lasts some days. */
    public ZonedDateTime after(ZonedDateTime start) {
        return start.plusDays(days).plusSeconds(seconds);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
