package programmheft.documents.tidy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Speaker;

/**
 * Who is who: the same name and kind is the same speaker. The head may list all; otherwise a speaker is what is printed
 * first. Reader and writer share it, so that the writer knows which id reading gives.
 */
final class Speakers {
    private record Named(Speaker.Kind kind, String name) {}

    private final Map<String, Speaker> byId = new LinkedHashMap<>();
    private final Map<Named, String> byName = new HashMap<>();
    private final FreeIds free = new FreeIds(byId::containsKey, "person");
    private final Set<String> listed = new HashSet<>();

    /** Returns the id that reading gives to the name where none is printed. */
    String idOf(Speaker.Kind kind, String name) {
        String known = byName.get(new Named(kind, name));
        return known == null ? free.of(name) : known;
    }

    /** Returns the id that reading gives to a new speaker of that name. */
    String freeIdOf(String name) {
        return free.of(name);
    }

    /** Adds a speaker that the head lists; what it prints of the speaker is all there is. */
    Speaker list(PersonText person, Speaker.Kind kind) {
        String id = person.id().orElseGet(() -> free.of(person.name()));
        if (byId.containsKey(id)) {
            throw Misread.of("id-given-twice", id);
        }
        listed.add(id);
        return keep(id, person, kind);
    }

    /** Returns the speaker of a line. */
    Speaker mention(PersonText person, Speaker.Kind kind) {
        String id = person.id().orElseGet(() -> idOf(kind, person.name()));
        Speaker known = byId.get(id);
        if (known == null) {
            return keep(id, person, kind);
        }
        if (known.kind() != kind || !known.name().equals(person.name())) {
            throw Misread.of("id-given-twice", id);
        }
        if (listed.contains(id)) {
            return known;
        }
        Speaker fuller = new Speaker(
                known.id(),
                kind,
                known.name(),
                known.academicTitle().or(person::title),
                known.affiliation().or(person::affiliation));
        byId.put(id, fuller);
        return fuller;
    }

    /** Returns the title that the line prints if the speaker was given another one before. */
    Optional<String> otherTitle(PersonText person, Speaker speaker) {
        return person.title().filter(title -> !speaker.academicTitle().equals(Optional.of(title)));
    }

    List<Speaker> all() {
        return List.copyOf(byId.values());
    }

    private Speaker keep(String id, PersonText person, Speaker.Kind kind) {
        Speaker speaker = new Speaker(new Speaker.Id(id), kind, person.name(), person.title(), person.affiliation());
        byId.put(id, speaker);
        byName.putIfAbsent(new Named(kind, person.name()), id);
        return speaker;
    }
}
