package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import programmheft.model.Appearance;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** Reads the lines in which {@link People} tells who appears. */
final class PeopleLines {
    /** What stands between two persons. */
    static final String SEPARATOR = "; ";

    private static final List<Role> ROLES = List.of(Role.values());

    private final Labels labels;
    private final Function<String, Optional<Speaker>> byName;
    private final Phrase tentative;
    private final Phrase cancelled;

    /**
     * Begins to read.
     *
     * @param byName finds a speaker by academic title and name
     */
    PeopleLines(Labels labels, Function<String, Optional<Speaker>> byName) {
        this.labels = labels;
        this.byName = byName;
        tentative = labels.phrase("person.tentative");
        cancelled = labels.phrase("person.cancelled");
    }

    /** Returns who appears, role by role; whoever is not known by that name is left out. */
    List<Appearance> read(List<String> lines) {
        List<Appearance> all = new ArrayList<>();
        for (String line : lines) {
            for (Role role : ROLES) {
                labels.phrase(role).valueIn(line).ifPresent(names -> read(names, role, all));
            }
        }
        return all;
    }

    private void read(String names, Role role, List<Appearance> all) {
        int from = 0;
        for (int to = names.indexOf(SEPARATOR); to >= 0; to = names.indexOf(SEPARATOR, from)) {
            appearance(names.substring(from, to), role).ifPresent(all::add);
            from = to + SEPARATOR.length();
        }
        appearance(names.substring(from), role).ifPresent(all::add);
    }

    private Optional<Appearance> appearance(String told, Role role) {
        Optional<String> perhaps = tentative.valueIn(told);
        Optional<String> not = cancelled.valueIn(told);
        Status status = perhaps.isPresent() ? Status.TENTATIVE : not.isPresent() ? Status.CANCELLED : Status.PLANNED;
        return appearance(perhaps.or(() -> not).orElse(told), role, status);
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
