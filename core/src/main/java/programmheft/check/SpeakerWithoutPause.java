package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import programmheft.agenda.End;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Format;
import programmheft.model.Speaker;

/**
 * A person has too little time between two appearances: none left over in the same room, or not enough to change rooms.
 * Only stated ends count, and only rooms that are known can differ. A pause, registration or a meeting point can be left
 * early and joined late. Two appearances that overlap are a matter of speaker-in-two-places.
 */
final class SpeakerWithoutPause implements Check {
    private static final Set<Format> COME_AND_GO = EnumSet.of(
            Format.REGISTRATION, Format.MARKETPLACE, Format.NETWORKING, Format.BREAK, Format.MEAL, Format.SOCIAL);

    private final Duration sameRoom;
    private final Duration changeOfRoom;

    SpeakerWithoutPause(Duration sameRoom, Duration changeOfRoom) {
        this.sameRoom = sameRoom;
        this.changeOfRoom = changeOfRoom;
    }

    @Override
    public String code() {
        return "speaker-without-pause";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return new Look(programme).findings();
    }

    /** One run over one programme. */
    private final class Look {
        private final Inherited inherited;
        private final Family family;
        private final ListMultimap<Speaker, Slot> appearances =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        private final List<Finding> found = new ArrayList<>();

        Look(Programme programme) {
            inherited = Inherited.of(programme.event());
            family = Family.of(programme.event());
            Persons persons = Persons.of(programme.event());
            inherited
                    .slots(programme)
                    .filter(slot -> !COME_AND_GO.contains(slot.item().format()))
                    .forEach(slot -> persons.in(slot).forEach(person -> appearances.put(person, slot)));
        }

        List<Finding> findings() {
            Multimaps.asMap(appearances).forEach(this::sweep);
            return found;
        }

        private void sweep(Speaker person, List<Slot> inTimeOrder) {
            Optional<Slot> longest = Optional.empty();
            for (Slot slot : inTimeOrder) {
                longest.filter(earlier -> tooClose(earlier, slot))
                        .ifPresent(earlier -> found.add(finding(person, earlier, slot)));
                if (slot.end() instanceof End.Stated
                        && longest.filter(earlier -> end(earlier).isAfter(end(slot)))
                                .isEmpty()) {
                    longest = Optional.of(slot);
                }
            }
        }

        private boolean tooClose(Slot earlier, Slot later) {
            Duration between = Duration.between(end(earlier), later.start());
            return !between.isNegative()
                    && between.compareTo(needed(earlier, later)) < 0
                    && !family.related(earlier.item(), later.item());
        }

        private Duration needed(Slot earlier, Slot later) {
            return inherited
                    .room(earlier.item())
                    .flatMap(room -> inherited.room(later.item()).filter(other -> !other.equals(room)))
                    .map(other -> changeOfRoom)
                    .orElse(sameRoom);
        }
    }

    private Finding finding(Speaker person, Slot earlier, Slot later) {
        return Finding.of(
                code(),
                List.of(later.item().id(), earlier.item().id()),
                person.fullName(),
                Math.toIntExact(Duration.between(end(earlier), later.start()).toMinutes()),
                earlier.item().title(),
                When.of(earlier),
                later.item().title(),
                When.of(later));
    }

    private static ZonedDateTime end(Slot slot) {
        return slot.end().at().orElseThrow();
    }
}
