package programmheft.ical;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import programmheft.model.Appearance;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** Reads the lines in which {@link People} tells who appears. */
final class PeopleLines {
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            KEYS.put(role, Labels.key("role", role));
        }
    }

    private final Labels labels;
    private final Function<String, Optional<Speaker>> byName;

    /**
     * Begins to read.
     *
     * @param byName finds a speaker by academic title and name
     */
    PeopleLines(Labels labels, Function<String, Optional<Speaker>> byName) {
        this.labels = labels;
        this.byName = byName;
    }

    /** Begins to read lines that name these speakers; the first of those who are called the same is meant. */
    static PeopleLines of(List<Speaker> speakers, Labels labels) {
        Map<String, Speaker> byName = new HashMap<>();
        speakers.forEach(speaker -> byName.putIfAbsent(speaker.fullName(), speaker));
        return new PeopleLines(labels, name -> Optional.ofNullable(byName.get(name)));
    }

    /** Returns who appears, role by role; whoever is not known by that name is left out. */
    List<Appearance> read(List<String> lines) {
        List<Appearance> all = new ArrayList<>();
        for (String line : lines) {
            KEYS.forEach((role, key) -> labels.valueIn(line, key).ifPresent(names -> {
                for (String name : names.split("; ", -1)) {
                    appearance(name, role).ifPresent(all::add);
                }
            }));
        }
        return all;
    }

    /** Tells whether a line tells who appears. */
    static boolean isOne(String line, Labels labels) {
        return KEYS.values().stream().anyMatch(key -> labels.valueIn(line, key).isPresent());
    }

    private Optional<Appearance> appearance(String told, Role role) {
        Optional<String> tentative = labels.valueIn(told, "person.tentative");
        Optional<String> cancelled = labels.valueIn(told, "person.cancelled");
        Status status =
                tentative.isPresent() ? Status.TENTATIVE : cancelled.isPresent() ? Status.CANCELLED : Status.PLANNED;
        return appearance(tentative.or(() -> cancelled).orElse(told), role, status);
    }

    private Optional<Appearance> appearance(String person, Role role, Status status) {
        int bracket = person.endsWith(")") ? person.indexOf(" (") : -1;
        while (bracket >= 0) {
            Optional<Speaker> speaker = byName.apply(person.substring(0, bracket));
            if (speaker.isPresent()) {
                Optional<String> from = Texts.line(person.substring(bracket + 2, person.length() - 1));
                return Optional.of(new Appearance(speaker.get().id(), role, from, Optional.empty(), status));
            }
            bracket = person.indexOf(" (", bracket + 1);
        }
        return byName.apply(person)
                .map(speaker -> new Appearance(speaker.id(), role, Optional.empty(), Optional.empty(), status));
    }
}
