package programmheft.model;

import java.util.Optional;

/**
 * Somebody named on the programme in whatever role.
 *
 * @param id unique within the event
 * @param name as printed, without the academic title
 * @param academicTitle as printed before the name, such as {@code Prof. Dr.-Ing.}
 * @param affiliation where the speaker is from; an item may print another one, see {@link Appearance}
 */
public record Speaker(Id id, Kind kind, String name, Optional<String> academicTitle, Optional<String> affiliation) {
    /** A speaker's id. */
    public record Id(String value) {
        public Id {
            value = Require.id(value, "a speaker's id");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** What is behind the name. */
    public enum Kind {
        PERSON,
        /** A body that acts without a person's name: a ministry, a choir. */
        INSTITUTION,
        /** A place still open: "N.N.". */
        OPEN
    }

    public Speaker {
        name = Require.line(name, "the name of speaker", id);
        academicTitle = Require.line(academicTitle, "the academic title of speaker", id);
        affiliation = Require.line(affiliation, "the affiliation of speaker", id);
    }

    /** Returns a person of whom only the name is known. */
    public static Speaker person(String id, String name) {
        return new Speaker(new Id(id), Kind.PERSON, name, Optional.empty(), Optional.empty());
    }

    /** Returns a body that acts without a person's name. */
    public static Speaker institution(String id, String name) {
        return new Speaker(new Id(id), Kind.INSTITUTION, name, Optional.empty(), Optional.empty());
    }

    /** Returns the same speaker with the academic title as printed before the name. */
    public Speaker withAcademicTitle(String title) {
        return new Speaker(id, kind, name, Optional.of(title), affiliation);
    }

    /** Returns the same speaker with where they are from. */
    public Speaker withAffiliation(String from) {
        return new Speaker(id, kind, name, academicTitle, Optional.of(from));
    }

    /** Returns the academic title, if any, and the name. */
    public String fullName() {
        return academicTitle.map(title -> title + " " + name).orElse(name);
    }
}
