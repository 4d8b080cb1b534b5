package programmheft.check;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The hours in which a conference sits; what one does in the evening and at night is another matter. */
final class Daytime {
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private Daytime() {}

    static boolean holds(ZonedDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }
}
