package programmheft.ical;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Raw figures and the JDK's zone: biweekly itself reads 13:00 to 15:59 on clock-change days one hour off. */
final class Moments {
    private Moments() {}

    static Instant of(ICalendar calendar, DateOrDateTimeProperty property) {
        return local(property).atZone(ZoneId.of(zone(calendar, property))).toInstant();
    }

    static LocalDateTime local(DateOrDateTimeProperty property) {
        DateTimeComponents raw = property.getValue().getRawComponents();
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }

    /** The zone of a time; UTC for a date, which has none. */
    static String zone(ICalendar calendar, DateOrDateTimeProperty property) {
        return Optional.ofNullable(calendar.getTimezoneInfo().getTimezone(property))
                .map(assigned -> Optional.ofNullable(assigned.getComponent())
                        .map(VTimezone::getTimezoneId)
                        .orElseThrow()
                        .getValue())
                .orElse("UTC");
    }
}
