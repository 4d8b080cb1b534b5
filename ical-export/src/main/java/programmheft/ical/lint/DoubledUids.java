package programmheft.ical.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Finding;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;

/** Two entries with one UID: programs show the last, or the first. Those with different RECURRENCE-IDs are two. */
final class DoubledUids implements Rule {
    @Override
    public Stream<Finding> check(Examined file) {
        Map<String, Integer> firsts = new HashMap<>();
        return file.components(List.of("VEVENT", "VTODO", "VJOURNAL"))
                .mapMulti((entry, found) -> entry.property("UID")
                        .flatMap(uid -> doubled(entry, uid, firsts))
                        .ifPresent(found));
    }

    private static Optional<Finding> doubled(Component entry, ContentLine uid, Map<String, Integer> firsts) {
        String instance =
                entry.property("RECURRENCE-ID").map(line -> "\n" + line.value()).orElse("");
        Integer first = firsts.putIfAbsent(uid.value() + instance, uid.line().first());
        return Optional.ofNullable(first)
                .map(line -> Finding.at(uid.position(), "ical-uid-twice", Shown.of(uid.value()), line));
    }
}
