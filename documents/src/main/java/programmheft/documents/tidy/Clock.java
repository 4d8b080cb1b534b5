package programmheft.documents.tidy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import programmheft.model.ClockTime;

/** Clock times: {@code 09:30}, {@code 9.30}, {@code 24:00}, {@code 00:15 (+1)}. */
final class Clock {
    /** Three groups: hour, minute, days later. */
    static final String TIME = "([0-9]{1,2})[:.]([0-9]{2})(?![0-9])(?: ?\\(\\+([0-9]{1,3})\\))?";

    static final String DASH = " ?[–-] ?";

    private static final Pattern ALONE = Pattern.compile(TIME + "(?: Uhr)?");

    private Clock() {}

    static ClockTime parse(String read) {
        Matcher matcher = ALONE.matcher(read);
        if (!matcher.matches()) {
            throw Misread.value();
        }
        return of(matcher, 1);
    }

    /** Returns the time whose hour, minute and days later are that group of the match and the next two. */
    static ClockTime of(Matcher matcher, int group) {
        String hour = matcher.group(group);
        String minute = matcher.group(group + 1);
        @Nullable String later = matcher.group(group + 2);
        try {
            return ClockTime.of(Integer.parseInt(hour), Integer.parseInt(minute))
                    .plusDays(later == null ? 0 : Integer.parseInt(later));
        } catch (IllegalArgumentException none) {
            String printed = hour + ":" + minute + (later == null ? "" : " (+" + later + ")");
            throw Misread.of("bad-clock-time", printed).at(matcher.start(group));
        }
    }
}
