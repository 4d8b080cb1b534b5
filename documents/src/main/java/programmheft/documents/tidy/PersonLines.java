package programmheft.documents.tidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;
import programmheft.port.Fact;

/** Writes the lines of persons. */
final class PersonLines {
    private final Map<Speaker.Id, Speaker> speakers = new HashMap<>();
    private final Speakers read = new Speakers();
    private final Page page;

    PersonLines(Event event, Page page) {
        event.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        this.page = page;
    }

    /** Writes the lines of the head that list all speakers. */
    void list(List<Speaker> all) {
        for (Speaker speaker : all) {
            Optional<String> id =
                    Optional.of(speaker.id().value()).filter(some -> !some.equals(read.freeIdOf(speaker.name())));
            PersonText person = new PersonText(
                    speaker.academicTitle(),
                    speaker.name(),
                    speaker.affiliation(),
                    Optional.empty(),
                    Status.PLANNED,
                    id);
            boolean plain = speaker.kind() == Speaker.Kind.PERSON && !Persons.isStillOpen(speaker.name());
            page.line(0, word(Key.PERSON, speaker, plain) + person.print(false, speaker.kind()));
            Speaker unused = read.list(person, speaker.kind());
        }
    }

    void head(List<Appearance> appearances) {
        int number = 0;
        for (Appearance appearance : appearances) {
            number++;
            write(0, appearance, Fact.event("appearances/" + number), appearance.role() != Role.HOST);
        }
    }

    void item(int indent, Item item) {
        int number = 0;
        for (Appearance appearance : item.appearances()) {
            number++;
            write(indent, appearance, Fact.item(item.id(), "appearances/" + number), true);
        }
    }

    private void write(int indent, Appearance appearance, Fact fact, boolean mayBePlain) {
        Speaker speaker = Objects.requireNonNull(speakers.get(appearance.speaker()));
        PersonText person = text(appearance, speaker);
        boolean byName = speaker.kind() == Speaker.Kind.PERSON && !Persons.isStillOpen(speaker.name());
        boolean institution = speaker.kind() == Speaker.Kind.INSTITUTION && appearance.role() == Role.SPEAKER;
        Key key = institution ? Key.INSTITUTION : Persons.key(appearance.role());
        page.line(
                indent,
                word(key, speaker, institution || (byName && mayBePlain))
                        + person.print(page.notStated(fact), speaker.kind()));
        Speaker unused = read.mention(person, speaker.kind());
    }

    private PersonText text(Appearance appearance, Speaker speaker) {
        String given = read.idOf(speaker.kind(), speaker.name());
        return new PersonText(
                speaker.academicTitle(),
                speaker.name(),
                appearance.affiliation(),
                appearance.project(),
                appearance.status(),
                Optional.of(speaker.id().value()).filter(id -> !id.equals(given)));
    }

    private static String word(Key key, Speaker speaker, boolean plain) {
        return key.word() + (plain ? "" : " (" + KindWord.print(speaker.kind()) + ")") + ": ";
    }
}
