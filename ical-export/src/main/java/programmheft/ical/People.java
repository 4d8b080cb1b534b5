package programmheft.ical;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** Tells who appears: as text, since attendees would make an invitation of a talk. */
final class People {
    private static final ToldPeople NOBODY = new ToldPeople(List.of(), true);

    private final Map<Speaker.Id, Person> persons = new HashMap<>();
    private final Map<String, Speaker> byName = new HashMap<>();
    private final Labels labels;
    private final Phrase tentative;
    private final Phrase cancelled;

    People(Event event, Labels labels) {
        this.labels = labels;
        tentative = labels.phrase("person.tentative");
        cancelled = labels.phrase("person.cancelled");
        event.speakers().forEach(this::add);
    }

    /**
     * How somebody is called.
     *
     * @param unmistakable whether the name alone tells who it is, wherever it stands
     */
    private record Person(String name, Optional<String> affiliation, boolean unmistakable) {}

    /**
     * What is told of those who appear.
     *
     * @param lines one for each role
     * @param exactly whether reading the lines gives the same appearances, see {@link PeopleLines}
     */
    record ToldPeople(List<String> lines, boolean exactly) {}

    private void add(Speaker speaker) {
        String name = speaker.fullName();
        boolean first = byName.putIfAbsent(name, speaker) == null;
        boolean unmistakable = first && !name.contains(" (") && isPart(name);
        persons.put(speaker.id(), new Person(name, speaker.affiliation(), unmistakable));
    }

    /** Returns what reads the lines again; the first of those who are called the same is meant. */
    PeopleLines reader() {
        return new PeopleLines(labels, name -> Optional.ofNullable(byName.get(name)));
    }

    /** Returns a line for each role, in the order of the roles. */
    List<String> lines(List<Appearance> appearances) {
        return told(appearances).lines();
    }

    /** Returns a line for each role, in the order of the roles. */
    ToldPeople told(List<Appearance> appearances) {
        if (appearances.isEmpty()) {
            return NOBODY;
        }
        if (appearances.size() == 1) {
            return told(appearances.get(0));
        }
        Map<Role, StringBuilder> byRole = new EnumMap<>(Role.class);
        boolean exactly = true;
        Role before = appearances.get(0).role();
        for (Appearance appearance : appearances) {
            Optional<Person> person = person(appearance);
            String name = name(appearance, person);
            StringBuilder names = byRole.computeIfAbsent(appearance.role(), none -> new StringBuilder());
            names.append(names.length() == 0 ? "" : PeopleLines.SEPARATOR).append(name);
            exactly &= before.compareTo(appearance.role()) <= 0 && isExact(appearance, person, name);
            before = appearance.role();
        }
        List<String> lines = new ArrayList<>(byRole.size());
        byRole.forEach((role, names) -> lines.add(labels.phrase(role).with(names.toString())));
        return new ToldPeople(lines, exactly);
    }

    private ToldPeople told(Appearance one) {
        Optional<Person> person = person(one);
        String name = name(one, person);
        return new ToldPeople(List.of(labels.phrase(one.role()).with(name)), isExact(one, person, name));
    }

    /** Returns how whoever appears is called. */
    String name(Appearance appearance) {
        return person(appearance).map(Person::name).orElse(appearance.speaker().value());
    }

    /** Returns what whoever appears stands for, here or anyway. */
    Optional<String> affiliation(Appearance appearance) {
        return appearance.affiliation().or(() -> person(appearance).flatMap(Person::affiliation));
    }

    private Optional<Person> person(Appearance appearance) {
        return Optional.ofNullable(persons.get(appearance.speaker()));
    }

    private String name(Appearance appearance, Optional<Person> person) {
        String name = person.map(Person::name).orElse(appearance.speaker().value());
        Optional<String> affiliation = appearance.affiliation().or(() -> person.flatMap(Person::affiliation));
        String from = appearance
                .project()
                .map(project -> affiliation.map(one -> one + ", " + project).orElse(project))
                .or(() -> affiliation)
                .orElse("");
        return standing(from.isEmpty() ? name : name + " (" + from + ")", appearance);
    }

    private boolean isExact(Appearance appearance, Optional<Person> person, String told) {
        return person.filter(Person::unmistakable).isPresent()
                && appearance.project().isEmpty()
                && appearance.status() == Status.PLANNED
                && (appearance.affiliation().isPresent()
                        ? isPart(appearance.affiliation().get())
                        : person.flatMap(Person::affiliation).isEmpty())
                && !tentative.fits(told)
                && !cancelled.fits(told);
    }

    /** Tells whether a text stays as it is, and one, in a list of people. */
    private static boolean isPart(String text) {
        return Texts.line(text).equals(Optional.of(text)) && !text.contains(PeopleLines.SEPARATOR);
    }

    private String standing(String name, Appearance appearance) {
        return switch (appearance.status()) {
            case TENTATIVE -> tentative.with(name);
            case CANCELLED, POSTPONED -> cancelled.with(name);
            case PLANNED, FULLY_BOOKED -> name;
        };
    }
}
