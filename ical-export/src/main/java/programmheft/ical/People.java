package programmheft.ical;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Role;
import programmheft.model.Speaker;

/** Tells who appears: as text, since attendees would make an invitation of a talk. */
final class People {
    private final Map<Speaker.Id, Speaker> speakers;
    private final Labels labels;

    People(Event event, Labels labels) {
        this.speakers = event.speakers().stream().collect(Collectors.toMap(Speaker::id, speaker -> speaker));
        this.labels = labels;
    }

    /** Returns a line for each role, in the order of the roles. */
    List<String> lines(List<Appearance> appearances) {
        Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
        appearances.forEach(appearance -> byRole.computeIfAbsent(appearance.role(), none -> new ArrayList<>())
                .add(name(appearance)));
        return byRole.entrySet().stream()
                .map(entry -> labels.of("role", entry.getKey(), String.join("; ", entry.getValue())))
                .toList();
    }

    private String name(Appearance appearance) {
        Optional<Speaker> speaker = Optional.ofNullable(speakers.get(appearance.speaker()));
        String name = speaker.map(Speaker::fullName).orElse(appearance.speaker().value());
        String from = Stream.of(
                        appearance.affiliation().or(() -> speaker.flatMap(Speaker::affiliation)), appearance.project())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return standing(from.isEmpty() ? name : name + " (" + from + ")", appearance);
    }

    private String standing(String name, Appearance appearance) {
        return switch (appearance.status()) {
            case TENTATIVE -> labels.of("person.tentative", name);
            case CANCELLED, POSTPONED -> labels.of("person.cancelled", name);
            case PLANNED, FULLY_BOOKED -> name;
        };
    }
}
