package programmheft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/**
 * What became of the entries of a calendar from one edition to the next.
 *
 * @param same whose bytes are the same
 * @param changed whose bytes are others
 * @param moved of these, those with another start, end, room or status
 * @param fresh that the calendar did not have
 */
record CalendarStep(Set<String> same, Set<String> changed, Set<String> moved, Set<String> fresh) {
    /** Compares two calendars; fails if the later one loses an entry or changes one unseen. */
    static CalendarStep between(CalendarEntries before, CalendarEntries after) {
        assertThat(after.byUid().keySet()).containsAll(before.byUid().keySet());
        CalendarStep step = new CalendarStep(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        step.fresh.addAll(after.byUid().keySet());
        step.fresh.removeAll(before.byUid().keySet());
        for (String uid : before.byUid().keySet()) {
            if (before.entry(uid).equals(after.entry(uid))) {
                step.same.add(uid);
            } else {
                step.change(uid, before, after);
            }
        }
        return step;
    }

    private void change(String uid, CalendarEntries before, CalendarEntries after) {
        boolean elsewhere = !before.placed(uid).equals(after.placed(uid));
        changed.add(uid);
        if (elsewhere) {
            moved.add(uid);
        }
        // both end in Z and have the same length: their order is that of the moments
        assertThat(after.line(uid, "LAST-MODIFIED"))
                .as("last change of %s", uid)
                .matches(":\\d{8}T\\d{6}Z")
                .isGreaterThan(before.line(uid, "LAST-MODIFIED"));
        assertThat(after.line(uid, "DTSTAMP")).isEqualTo(after.line(uid, "LAST-MODIFIED"));
        assertThat(after.sequence(uid)).as("sequence of %s", uid).isEqualTo(before.sequence(uid) + (elsewhere ? 1 : 0));
    }
}
