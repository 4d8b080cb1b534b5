package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.Format;
import programmheft.model.Role;
import programmheft.model.Status;

/** An item while its lines are being read. */
final class Draft {
    private static final Pattern MODERATES = Pattern.compile("(?iU)moderation|moderatorin|moderator|chair");

    final Line firstLine;
    Optional<Clocks.Found> clock;
    final @Nullable Track track;
    final List<Named> people = new ArrayList<>();
    final List<Draft> parts = new ArrayList<>();
    final List<String> text = new ArrayList<>();
    int lastLine;
    String title = "";
    Format format = Format.OTHER;
    Optional<String> word = Optional.empty();
    Optional<String> subtitle = Optional.empty();
    Optional<String> question = Optional.empty();
    Optional<String> room = Optional.empty();
    Optional<Draft> whole = Optional.empty();
    /** Whether the room is that of a heading above the day. */
    boolean stage;

    boolean quoted;
    boolean derived;
    boolean optional;
    Status status = Status.PLANNED;

    /**
     * Somebody in an item.
     *
     * @param role the role that a line gave; without one it follows from the format
     */
    record Named(Person person, Optional<Role> role) {}

    Draft(Line firstLine, Optional<Clocks.Found> clock, @Nullable Track track) {
        this.firstLine = firstLine;
        this.clock = clock;
        this.track = track;
        this.lastLine = firstLine.number();
    }

    static Draft timed(Line line, Clocks.Found clock) {
        return new Draft(line, Optional.of(clock), null);
    }

    static Draft part(Line line) {
        return new Draft(line, Optional.empty(), null);
    }

    static Draft parallel(Line line, Track track) {
        Draft draft = new Draft(line, Optional.empty(), track);
        draft.status = track.status();
        draft.title = track.title();
        draft.format = track.format();
        draft.subtitle = track.subtitle();
        return draft;
    }

    /** Takes what the line that names the item says. */
    void name(TitleLine line) {
        title = line.title();
        format = line.format();
        word = line.word();
        optional = line.optional();
        status = line.status();
        people.addAll(line.people());
        room = line.room().or(() -> room);
        text.addAll(line.notes());
    }

    /** Returns the same at another time. */
    Draft at(Clocks.Found other) {
        Draft again = new Draft(firstLine, Optional.of(other), track);
        again.lastLine = lastLine;
        again.title = title;
        again.format = format;
        again.word = word;
        again.subtitle = subtitle;
        again.room = room;
        again.optional = optional;
        again.status = status;
        again.people.addAll(people);
        again.text.addAll(text);
        return again;
    }

    /** Sets the end that stands on another line; tells whether none was known. */
    boolean endsAt(Clocks.Moment end) {
        boolean open = clock.filter(found -> found.end().isEmpty()).isPresent();
        clock = open ? clock.map(found -> found.until(end)) : clock;
        return open;
    }

    boolean isBareEnd() {
        return format == Format.END_MARKER && parts.isEmpty() && people.isEmpty() && text.isEmpty();
    }

    /** Adds somebody; "Anna Berg (Moderation)" tells the role itself. */
    void add(Person person, Optional<Role> role) {
        boolean moderates =
                person.affiliation().filter(from -> MODERATES.matches(from)).isPresent();
        people.add(
                moderates
                        ? new Named(person.withAffiliation(Optional.empty()), Optional.of(Role.MODERATOR))
                        : new Named(person, role));
    }

    /** Gives the last person another role; tells whether there is one. */
    boolean giveLast(Role role) {
        if (people.isEmpty()) {
            return false;
        }
        Named last = people.remove(people.size() - 1);
        people.add(new Named(last.person(), Optional.of(role)));
        return true;
    }

    /**
     * Replaces the last person by one with the affiliation that stands on the next line.
     *
     * @param goesOn whether the line may also go on with an affiliation that is there
     */
    boolean affiliateLast(String affiliation, boolean goesOn) {
        if (people.isEmpty()) {
            return false;
        }
        Named last = people.get(people.size() - 1);
        Optional<String> before = last.person().affiliation();
        if (before.isPresent() && !goesOn) {
            return false;
        }
        boolean lower = Character.isLowerCase(affiliation.codePointAt(0));
        String whole =
                before.map(first -> first + (lower ? " " : ", ") + affiliation).orElse(affiliation);
        people.set(people.size() - 1, new Named(last.person().withAffiliation(Optional.of(whole)), last.role()));
        return true;
    }
}
