package programmheft.ical.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;

/** An entry that replaces one occurrence of a series which is not in the file. */
final class OrphanRecurrences implements Rule {
    private static final List<String> ENTRIES = List.of("VEVENT", "VTODO", "VJOURNAL");

    @Override
    public Stream<Finding> check(Examined file) {
        List<Component> recurrences = file.components(ENTRIES)
                .filter(entry -> entry.property("RECURRENCE-ID").isPresent())
                .toList();
        if (recurrences.isEmpty()) {
            return Stream.empty();
        }
        Set<String> series = new HashSet<>();
        file.components(ENTRIES)
                .filter(entry -> entry.property("RECURRENCE-ID").isEmpty())
                .forEach(entry -> entry.property("UID").map(ContentLine::value).ifPresent(series::add));
        return recurrences.stream().flatMap(entry -> orphan(entry, series));
    }

    private static Stream<Finding> orphan(Component entry, Set<String> series) {
        String uid = entry.property("UID").map(ContentLine::value).orElse("");
        return entry.property("RECURRENCE-ID").filter(none -> !series.contains(uid)).stream()
                .map(line -> Finding.at(line.position(), "ical-orphan-recurrence", Shown.of(uid)));
    }
}
