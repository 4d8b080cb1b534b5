package programmheft.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Agenda;
import programmheft.model.Event;

/**
 * What a check looks at: an event, what follows from it, what the reader remarked, and what was before. What several
 * checks ask is worked out once and kept with it; it can be shared by threads.
 */
public final class Programme {
    private final Event event;
    private final Agenda agenda;
    private final List<Finding> remarks;
    private final @Nullable Event last;
    private final @Nullable Instant asOf;
    private final Supplier<Survey> survey;

    private Programme(Event event, Agenda agenda, List<Finding> remarks, @Nullable Event last, @Nullable Instant asOf) {
        this.event = event;
        this.agenda = agenda;
        this.remarks = List.copyOf(remarks);
        this.last = last;
        this.asOf = asOf;
        this.survey = Suppliers.memoize(() -> new Survey(event, agenda));
    }

    /** Returns a programme that no reader remarked on, with its agenda worked out. */
    public static Programme of(Event event) {
        return of(event, List.of());
    }

    /** Returns a programme as it was read, with its agenda worked out. */
    public static Programme of(Event event, List<Finding> remarks) {
        return new Programme(event, Agenda.of(event), remarks, null, null);
    }

    /** Returns the same programme with the edition before it. */
    public Programme after(Event edition) {
        return new Programme(event, agenda, remarks, edition, asOf);
    }

    /** Returns the same programme, looked at in that moment. */
    public Programme at(Instant moment) {
        return new Programme(event, agenda, remarks, last, moment);
    }

    /** Returns the event as it was read. */
    public Event event() {
        return event;
    }

    /** Returns the agenda of the event. */
    public Agenda agenda() {
        return agenda;
    }

    /** Returns what the reader of the document saw, in its order. */
    public List<Finding> remarks() {
        return remarks;
    }

    /** Returns the last edition of the same event; without one, nothing is said about changes. */
    public Optional<Event> last() {
        return Optional.ofNullable(last);
    }

    /** Returns the moment for which the programme is looked at; without one, nothing is said about what is over or near. */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOf);
    }

    Survey survey() {
        return survey.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Programme programme
                && event.equals(programme.event)
                && remarks.equals(programme.remarks)
                && Objects.equals(last, programme.last)
                && Objects.equals(asOf, programme.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(event, remarks, last, asOf);
    }
}
