package programmheft.agenda;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * A programme in figures. What is cancelled or put off does not count, itself or with its whole; the status of the event
 * is not looked at.
 *
 * <p>Times are those of slots, added up: of slots at the same time each one counts. Of a slot that holds slots the inner
 * ones count, and of the outer one only the rest, so that no moment of a block counts twice. A slot without a known end
 * takes no time.
 *
 * @param byFormat how long slots of each format last; no entry for a format without slots
 * @param byDay how long the slots of each programme day last
 * @param byRole how long somebody is there in the role: a slot counts once however many they are, and a block in full
 *     although its parts have their own people
 * @param widest the most slots at one moment; one without a known end counts for its first moment only
 * @param pauses how long breaks and meals last
 * @param discussionPercent the share of discussions, panels and workshops in the time that is no pause, stated or
 *     implied, in whole percent, half a percent rounded up; 0 if there is no such time
 */
public record Figures(
        Map<Format, Amount> byFormat,
        Map<LocalDate, Amount> byDay,
        Map<Role, Amount> byRole,
        Counts counts,
        int widest,
        Amount pauses,
        int discussionPercent) {
    public Figures {
        byFormat = Maps.immutableEnumMap(byFormat);
        byDay = ImmutableSortedMap.copyOf(byDay);
        byRole = Maps.immutableEnumMap(byRole);
    }

    /**
     * How much time, by how it is known.
     *
     * @param stated what lies between stated starts and ends
     * @param implied at the most so much more, up to ends that only follow from what comes next
     */
    public record Amount(Duration stated, Duration implied) {
        static final Amount NONE = new Amount(Duration.ZERO, Duration.ZERO);

        public Amount {
            if (stated.isNegative() || implied.isNegative()) {
                throw new IllegalArgumentException(
                        "no time is shorter than nothing, but stated is %s and implied %s".formatted(stated, implied));
            }
        }

        /** Returns both, which is at the most what it takes. */
        public Duration total() {
            return stated.plus(implied);
        }

        /** Returns this and the other one, each kind added up. */
        public Amount plus(Amount other) {
            return new Amount(stated.plus(other.stated), implied.plus(other.implied));
        }
    }

    /**
     * How many there are.
     *
     * @param people the persons that the event lists
     * @param institutions the institutions that the event lists as speakers
     * @param appearances for the whole event and in each item or part
     * @param items with their parts, with and without a time
     */
    public record Counts(int people, int institutions, int appearances, int items, int slots) {}

    /** Works out the figures of the programme. */
    public static Figures of(Event event) {
        return new Counting(Agenda.of(event)).figures();
    }
}
