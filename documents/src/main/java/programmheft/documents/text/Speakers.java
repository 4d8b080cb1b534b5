package programmheft.documents.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.documents.words.Slugs;
import programmheft.model.Appearance;
import programmheft.model.Role;
import programmheft.model.Speaker;

/** Collects the speakers of an event: the same name is the same speaker. */
final class Speakers {
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final Findings findings;

    Speakers(Findings findings) {
        this.findings = findings;
    }

    Appearance appearance(Person person, Role role, Line line) {
        Speaker speaker = speaker(person, line);
        return new Appearance(speaker.id(), role, person.affiliation(), Optional.empty(), person.status());
    }

    List<Speaker> all() {
        return List.copyOf(speakers.values());
    }

    private Speaker speaker(Person person, Line line) {
        String key = knownAs(person).orElse(person.kind() + " " + person.name());
        Speaker known = speakers.get(key);
        if (known == null) {
            Speaker made = new Speaker(id(person), person.kind(), person.name(), person.title(), person.affiliation());
            speakers.put(key, made);
            return made;
        }
        remarkOnTitle(known, person, line);
        Speaker told = known.academicTitle().isEmpty() && person.title().isPresent()
                ? known.withAcademicTitle(person.title().get())
                : known;
        Speaker completed = told.affiliation().isEmpty() && person.affiliation().isPresent()
                ? told.withAffiliation(person.affiliation().get())
                : told;
        speakers.put(key, completed);
        return completed;
    }

    /** "Dr. Helmbrecht" is the one speaker so far whose name ends that way. */
    private Optional<String> knownAs(Person person) {
        if (person.kind() != Speaker.Kind.PERSON || person.name().contains(" ")) {
            return Optional.empty();
        }
        List<String> fitting = speakers.entrySet().stream()
                .filter(entry -> entry.getValue().name().endsWith(" " + person.name()))
                .map(Map.Entry::getKey)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private void remarkOnTitle(Speaker known, Person person, Line line) {
        List<String> titles = new ArrayList<>();
        known.academicTitle().ifPresent(titles::add);
        person.title().filter(title -> !titles.contains(title)).ifPresent(titles::add);
        if (titles.size() == 2) {
            findings.remark(line, "speaker-title-varies", known.fullName(), titles.get(1) + " " + person.name());
        }
    }

    private Speaker.Id id(Person person) {
        return new Speaker.Id(Slugs.unique(
                Slugs.of(person.name(), "speaker"),
                taken -> speakers.values().stream()
                        .anyMatch(speaker -> speaker.id().value().equals(taken))));
    }
}
