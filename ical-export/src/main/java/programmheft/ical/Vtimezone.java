package programmheft.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * A zone as small as the years of an event allow: one offset, two yearly rules, or each clock change by its date. True
 * for those years and, with rules, for all that follow.
 */
final class Vtimezone {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(YearlyRule.FIRST_YEAR, 1, 1, 0, 0);

    private final ZoneRules rules;
    private final int firstYear;
    private final int lastYear;

    private Vtimezone(ZoneRules rules, int firstYear, int lastYear) {
        this.rules = rules;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    static VTimeZone of(String name, ZoneRules rules, int firstYear, int lastYear) {
        List<Observance> observances = new Vtimezone(rules, firstYear, lastYear).observances();
        return new VTimeZone(new Lines().text("TZID", name).list(), new ComponentList<>(observances));
    }

    private List<Observance> observances() {
        List<ZoneOffsetTransition> changes = changes();
        if (changes.isEmpty()) {
            ZoneOffset only = rules.getOffset(LocalDateTime.of(firstYear, 7, 1, 0, 0));
            return List.of(new Standard(properties(LONG_AGO, only, only, Optional.empty())));
        }
        return changes.equals(byTheRules()) ? yearly().orElseGet(() -> dated(changes)) : dated(changes);
    }

    /** Returns the clock changes of the event's years. */
    private List<ZoneOffsetTransition> changes() {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Instant from = LocalDateTime.of(firstYear, 1, 1, 0, 0).minusDays(2).toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition next = rules.nextTransition(from);
        while (next != null && next.getDateTimeBefore().getYear() <= lastYear) {
            if (next.getDateTimeBefore().getYear() >= firstYear) {
                changes.add(next);
            }
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    private List<ZoneOffsetTransition> byTheRules() {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                changes.add(rule.createTransition(year));
            }
        }
        return changes;
    }

    private Optional<List<Observance>> yearly() {
        List<Observance> all = new ArrayList<>();
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            Optional<String> yearly = YearlyRule.of(rule);
            if (yearly.isEmpty()) {
                return Optional.empty();
            }
            LocalDateTime first = rule.createTransition(YearlyRule.FIRST_YEAR).getDateTimeBefore();
            all.add(observance(
                    rule.createTransition(firstYear),
                    properties(first, rule.getOffsetBefore(), rule.getOffsetAfter(), yearly)));
        }
        return Optional.of(all);
    }

    /** Returns one observance for each change, and one for the time before the first. */
    private List<Observance> dated(List<ZoneOffsetTransition> changes) {
        List<Observance> all = new ArrayList<>();
        ZoneOffsetTransition first = changes.get(0);
        ZoneOffsetTransition before = rules.previousTransition(first.getInstant());
        if (before == null) {
            ZoneOffset offset = first.getOffsetBefore();
            LocalDateTime start = LocalDateTime.of(firstYear - 1, 1, 1, 0, 0);
            all.add(new Standard(properties(start, offset, offset, Optional.empty())));
        } else {
            all.add(dated(before));
        }
        changes.forEach(change -> all.add(dated(change)));
        return all;
    }

    private Observance dated(ZoneOffsetTransition change) {
        return observance(
                change,
                properties(
                        change.getDateTimeBefore(),
                        change.getOffsetBefore(),
                        change.getOffsetAfter(),
                        Optional.empty()));
    }

    private Observance observance(ZoneOffsetTransition change, PropertyList properties) {
        return rules.isDaylightSavings(change.getInstant()) ? new Daylight(properties) : new Standard(properties);
    }

    private static PropertyList properties(
            LocalDateTime start, ZoneOffset from, ZoneOffset to, Optional<String> yearly) {
        Lines lines = new Lines()
                .value("DTSTART", Times.local(start))
                .value("TZOFFSETFROM", written(from))
                .value("TZOFFSETTO", written(to));
        yearly.ifPresent(rule -> lines.value("RRULE", rule));
        return lines.list();
    }

    /** Returns {@code +0100}, with seconds only where there are any: zones of long ago. */
    private static String written(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String time = twoDigits(seconds / 3600) + twoDigits(seconds / 60 % 60);
        return sign + time + (seconds % 60 == 0 ? "" : twoDigits(seconds % 60));
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
