package programmheft.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.parameter.TzId;

/** Writes moments, in the time of one zone wherever that tells them. */
final class Times {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final int LAST_OF_FOUR_DIGITS = 9999;

    private final Optional<String> name;
    private final ReadyParameters zone;
    private final Map<Instant, String> stamps = new HashMap<>();

    Times(ZoneId zone) {
        name = nameOf(zone);
        this.zone = name.map(told -> ReadyParameters.of(new TzId(told))).orElse(ReadyParameters.NONE);
    }

    /** Returns the name of the zone in the calendar; nothing if all its times are told in UTC. */
    Optional<String> zoneName() {
        return name;
    }

    /** Returns the property in local time; in UTC where a clock set back shows the same time for the second time. */
    ReadyProperty moment(String property, ZonedDateTime moment) {
        boolean second = !moment.withEarlierOffsetAtOverlap().equals(moment);
        return name.isEmpty() || second
                ? ReadyProperty.value(property, utc(moment.toInstant()), ReadyParameters.NONE)
                : ReadyProperty.value(property, local(moment.toLocalDateTime()), zone);
    }

    static ReadyProperty day(String property, LocalDate day) {
        return ReadyProperty.value(property, day.format(DATE), ReadyParameters.DATE);
    }

    static String local(LocalDateTime time) {
        return time.getYear() < 0 || time.getYear() > LAST_OF_FOUR_DIGITS ? time.format(LOCAL) : digits(time);
    }

    /** Writes what a formatter would write; there are five times in each entry. */
    private static String digits(LocalDateTime time) {
        StringBuilder out = new StringBuilder(16);
        twoDigits(out, time.getYear() / 100);
        twoDigits(out, time.getYear() % 100);
        twoDigits(out, time.getMonthValue());
        twoDigits(out, time.getDayOfMonth());
        out.append('T');
        twoDigits(out, time.getHour());
        twoDigits(out, time.getMinute());
        twoDigits(out, time.getSecond());
        return out.toString();
    }

    private static void twoDigits(StringBuilder out, int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Returns a moment in UTC. Most entries share the few moments at which editions were saved. */
    String stamp(Instant moment) {
        return stamps.computeIfAbsent(moment, Times::utc);
    }

    static LocalDateTime local(String written) {
        return LocalDateTime.parse(written, LOCAL);
    }

    static String utc(Instant instant) {
        return local(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    /** Calendars know no zones such as {@code UTC+02:00}; whole hours have a name, with the opposite sign. */
    private static Optional<String> nameOf(ZoneId zone) {
        ZoneId plain = zone.normalized();
        if (plain.equals(ZoneOffset.UTC)) {
            return Optional.empty();
        }
        if (!zone.getId().matches("(UTC|GMT|UT)?[+-].*")) {
            return Optional.of(zone.getId());
        }
        int seconds = plain.getRules().getOffset(Instant.EPOCH).getTotalSeconds();
        int hours = seconds / 3600;
        boolean named = seconds % 3600 == 0 && hours >= -12 && hours <= 14;
        return named ? Optional.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours)) : Optional.empty();
    }
}
