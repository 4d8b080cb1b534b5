package programmheft.ical;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VTimeZone;

/** Reads a VTIMEZONE as RFC 5545 says: the offset is that of the last onset before. Knows nothing of ZoneRules. */
final class ZoneText {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final List<Map<String, String>> observances = new ArrayList<>();

    ZoneText(VTimeZone zone) {
        for (String line : zone.toString().lines().toList()) {
            if (line.matches("BEGIN:(STANDARD|DAYLIGHT)")) {
                observances.add(new HashMap<>());
            } else if (!observances.isEmpty() && !line.startsWith("END")) {
                int colon = line.indexOf(':');
                observances.get(observances.size() - 1).put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
    }

    /** Returns the offset at a moment given in UTC. */
    ZoneOffset offsetAt(LocalDateTime utc) {
        return observances.stream()
                .flatMap(observance -> onsets(observance, utc.getYear()))
                .filter(onset -> !onset.utc().isAfter(utc))
                .max(Comparator.comparing(Onset::utc))
                .map(Onset::offset)
                .orElseThrow(() -> new AssertionError("no offset at " + utc + " in " + observances));
    }

    int size() {
        return observances.size();
    }

    boolean hasRules() {
        return observances.stream().anyMatch(observance -> observance.containsKey("RRULE"));
    }

    private record Onset(LocalDateTime utc, ZoneOffset offset) {}

    private static Stream<Onset> onsets(Map<String, String> observance, int year) {
        LocalDateTime start = LocalDateTime.parse(value(observance, "DTSTART"), LOCAL);
        ZoneOffset from = ZoneOffset.of(value(observance, "TZOFFSETFROM"));
        ZoneOffset to = ZoneOffset.of(value(observance, "TZOFFSETTO"));
        Stream<LocalDateTime> local = observance.containsKey("RRULE")
                ? Stream.of(year - 1, year, year + 1)
                        .map(each ->
                                date(parts(value(observance, "RRULE")), each).atTime(start.toLocalTime()))
                : Stream.of(start);
        return Stream.concat(Stream.of(start), local)
                .filter(onset -> !onset.isBefore(start))
                .map(onset -> new Onset(onset.minusSeconds(from.getTotalSeconds()), to));
    }

    private static Map<String, String> parts(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";", -1)) {
            int sign = part.indexOf('=');
            parts.put(part.substring(0, sign), part.substring(sign + 1));
        }
        return parts;
    }

    private static LocalDate date(Map<String, String> rule, int year) {
        YearMonth month = YearMonth.of(year, Integer.parseInt(value(rule, "BYMONTH")));
        if (!rule.containsKey("BYDAY")) {
            return month.atDay(Integer.parseInt(value(rule, "BYMONTHDAY")));
        }
        String day = value(rule, "BYDAY");
        String name = day.substring(day.length() - 2);
        DayOfWeek weekday = Stream.of(DayOfWeek.values())
                .filter(each -> each.name().startsWith(name))
                .findFirst()
                .orElseThrow();
        if (rule.containsKey("BYMONTHDAY")) {
            return Stream.of(value(rule, "BYMONTHDAY").split(",", -1))
                    .map(number -> month.atDay(Integer.parseInt(number)))
                    .filter(date -> date.getDayOfWeek() == weekday)
                    .findFirst()
                    .orElseThrow();
        }
        int ordinal = Integer.parseInt(day.substring(0, day.length() - 2));
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    private static String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
