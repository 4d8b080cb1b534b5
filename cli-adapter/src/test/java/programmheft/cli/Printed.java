package programmheft.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * What lies there after an edition was published.
 *
 * @param document what it was read from
 * @param shown what calendars show of it
 * @param first the digests of all files as they were written
 * @param again the same after it was published once more
 */
record Printed(
        Event document, Event shown, CalendarEntries calendar, Map<String, String> first, Map<String, String> again) {
    /** Returns the items of which the later edition says what this one says, and the same of those who appear. */
    Set<Item.Id> same(Printed later) {
        Map<Item.Id, List<Object>> said = facts();
        return later.facts().entrySet().stream()
                .filter(says -> says.getValue().equals(said.get(says.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<Item.Id, List<Object>> facts() {
        Map<Item.Id, List<Object>> all = new HashMap<>();
        for (Day day : shown.days()) {
            for (Item item : day.items()) {
                Stream<Object> people = item.appearances().stream().map(one -> shown.speaker(one.speaker()));
                all.put(item.id(), List.of(item, day.when(), shown.title(), people.toList()));
            }
        }
        return all;
    }

    /** Returns the UIDs that begin so by title, start, end and room; without those of which two say the same. */
    Map<String, String> uidsByWhatTheySay(String beginning) {
        Map<String, String> uids = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (String uid : calendar.byUid().keySet().stream()
                .filter(uid -> uid.startsWith(beginning))
                .toList()) {
            String says = calendar.line(uid, "SUMMARY") + calendar.placed(uid);
            if (uids.put(says, uid) != null) {
                twice.add(says);
            }
        }
        uids.keySet().removeAll(twice);
        return uids;
    }
}
