package programmheft.documents.tidy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import programmheft.check.Finding;
import programmheft.model.Appearance;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.port.Fact;

/** Reads the lines of persons. */
final class Persons {
    private static final Pattern STILL_OPEN = Pattern.compile("N\\. ?N\\.|NN");

    private final Speakers speakers;
    private final Facts facts;
    private final List<Finding> remarks;

    Persons(Speakers speakers, Facts facts, List<Finding> remarks) {
        this.speakers = speakers;
        this.facts = facts;
        this.remarks = remarks;
    }

    /** Returns the role that the key gives; nothing if it gives none. */
    static Optional<Role> role(Key key) {
        return switch (key) {
            case SPEAKER, INSTITUTION -> Optional.of(Role.SPEAKER);
            case MODERATOR -> Optional.of(Role.MODERATOR);
            case PANELIST -> Optional.of(Role.PANELIST);
            case GREETING -> Optional.of(Role.GREETING);
            case GUIDE -> Optional.of(Role.GUIDE);
            case PERFORMER -> Optional.of(Role.PERFORMER);
            case HOST -> Optional.of(Role.HOST);
            default -> Optional.empty();
        };
    }

    static Key key(Role role) {
        return switch (role) {
            case SPEAKER -> Key.SPEAKER;
            case MODERATOR -> Key.MODERATOR;
            case PANELIST -> Key.PANELIST;
            case GREETING -> Key.GREETING;
            case GUIDE -> Key.GUIDE;
            case PERFORMER -> Key.PERFORMER;
            case HOST -> Key.HOST;
        };
    }

    static boolean isStillOpen(String name) {
        return STILL_OPEN.matcher(name).matches();
    }

    Appearance appearance(Line line, Keyed keyed, String read, Role role) {
        PersonText person = PersonText.parse(read, kind(keyed, read));
        Speaker speaker = speakers.mention(person, kind(keyed, read));
        facts.add(Fact.speaker(speaker.id()), line.number(), line.number());
        speakers.otherTitle(person, speaker)
                .ifPresent(title -> remarks.add(
                        Finding.at(line.at(keyed.index()), "speaker-title-varies", speaker.fullName(), title)));
        return new Appearance(speaker.id(), role, person.affiliation(), person.project(), person.status());
    }

    /** Reads a line of the head that lists a speaker. */
    void list(Line line, Keyed keyed, String read) {
        Speaker speaker = speakers.list(PersonText.parse(read, kind(keyed, read)), kind(keyed, read));
        facts.add(Fact.speaker(speaker.id()), line.number(), line.number());
    }

    private static Speaker.Kind kind(Keyed keyed, String read) {
        if (keyed.kind().isPresent()) {
            return keyed.kind().get();
        }
        if (keyed.key().filter(key -> key == Key.INSTITUTION).isPresent()) {
            return Speaker.Kind.INSTITUTION;
        }
        return isStillOpen(PersonText.parse(read, Speaker.Kind.PERSON).name())
                ? Speaker.Kind.OPEN
                : Speaker.Kind.PERSON;
    }
}
