package programmheft.ical;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Speaker;

/** All whom a calendar names. */
final class Cast {
    private final Map<Speaker.Id, Speaker> listed = new LinkedHashMap<>();
    private final Map<Speaker.Id, Speaker> met = new LinkedHashMap<>();
    private final Map<String, Speaker> byName = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Begins with those whom the calendar lists. */
    Cast(List<Speaker> speakers) {
        speakers.forEach(speaker -> {
            listed.putIfAbsent(speaker.id(), speaker);
            byName.putIfAbsent(speaker.fullName(), speaker);
        });
    }

    /** Finds somebody by academic title and name; whoever is new becomes a speaker of that kind. Nothing for a blank. */
    Optional<Speaker> find(String name, Speaker.Kind kind) {
        return Texts.line(name).map(line -> byName.computeIfAbsent(line, none -> meet(line, kind)));
    }

    /** Returns those whom the calendar lists. */
    List<Speaker> listed() {
        return List.copyOf(listed.values());
    }

    boolean knows(Speaker.Id id) {
        return listed.containsKey(id) || met.containsKey(id);
    }

    /** Returns those who are listed, and those met on the way who appear somewhere. */
    List<Speaker> speakers(Set<Speaker.Id> appearing) {
        Map<Speaker.Id, Speaker> all = new LinkedHashMap<>(listed);
        met.forEach((id, speaker) -> {
            if (appearing.contains(id)) {
                all.put(id, speaker);
            }
        });
        return List.copyOf(all.values());
    }

    private Speaker meet(String name, Speaker.Kind kind) {
        String plain = Texts.joined(name.toLowerCase(Locale.ROOT));
        Speaker.Id id = new Speaker.Id(plain);
        while (knows(id)) {
            id = new Speaker.Id(plain + "-" + counts.merge(plain, 1, Integer::sum));
        }
        Speaker speaker = new Speaker(id, kind, name, Optional.empty(), Optional.empty());
        met.put(id, speaker);
        return speaker;
    }
}
