package programmheft.change;

import java.util.List;
import java.util.Optional;
import programmheft.agenda.When;
import programmheft.model.Role;

/**
 * One thing that is different between two editions. Its sentence is made by {@link ChangeSentences}.
 *
 * @param fact the name of what changed, a component of the model such as {@code timing}
 * @param before what was, as far as it is worth telling: each a String, Integer, Boolean, LocalDate, MonthDay, ClockTime,
 *     When, Person, or a constant of Word or of the model
 * @param after what is
 */
public record Change(Kind kind, Subject subject, String fact, List<Object> before, List<Object> after) {
    /** What happened. */
    public enum Kind {
        /** It was not there before. */
        NEW,
        /** It had vanished and is there again. */
        BACK,
        /** It is not there any more; that does not say that it is cancelled. */
        VANISHED,
        /** Its status says that it does not take place. */
        CANCELLED,
        /** It has another start, length or day, or is part of something else. */
        MOVED,
        OTHER_ROOM,
        RENAMED,
        /** Other people appear, in other roles, or for somebody else. */
        PEOPLE,
        FORMAT,
        TEXT,
        LINKS,
        OPTIONAL,
        STATUS,
        /** Something else that is said of it. */
        DETAIL,
        /** The same things stand in another order. */
        ORDER
    }

    /** What no value of the model says by itself. */
    public enum Word {
        /** The whole programme day. */
        ALL_DAY,
        /** As long as what it is a part of. */
        WITH_WHOLE,
        NO_TIME,
        /** No day at all. */
        NO_DAY,
        /** A day that is only counted; its number follows. */
        DAY,
        /** Directly after something; its title follows. */
        AFTER,
        /** A part of something; its title follows. */
        INSIDE,
        ON_SITE,
        ONLINE,
        /** Anybody may come. */
        OPEN,
        /** Only who is invited may come. */
        INVITATION,
        REGISTRATION,
        /** No longer than; a date follows. */
        UNTIL,
        /** With subtitles. */
        SUBTITLES
    }

    /**
     * Somebody in a role.
     *
     * @param affiliation as printed there
     */
    public record Person(String name, Role role, Optional<String> affiliation) {}

    /** What kind of thing changed. */
    public enum Of {
        EVENT,
        DAY,
        ITEM,
        PART,
        SPEAKER,
        THEMED_ROOM
    }

    /**
     * What changed, as it is now; what vanished as it was.
     *
     * @param id its id; for a day its date or number
     * @param people the full names of those who appear in it
     * @param when when it takes place, if it has a slot
     */
    public record Subject(
            Of of, String id, String title, List<String> people, Optional<When> when, Optional<String> room) {
        public Subject {
            people = List.copyOf(people);
        }

        static Subject of(Of of, String id, String title) {
            return new Subject(of, id, title, List.of(), Optional.empty(), Optional.empty());
        }
    }

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Change of(Kind kind, Subject subject) {
        return new Change(kind, subject, "", List.of(), List.of());
    }
}
