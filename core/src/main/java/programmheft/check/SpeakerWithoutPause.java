package programmheft.check;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Speaker;

/**
 * A person has too little time between two appearances: none left over in the same room, or not enough to change rooms.
 * Only stated ends count, and only rooms that are known can differ. A pause, registration or a meeting point can be left
 * early and joined late. Two appearances that overlap are a matter of speaker-in-two-places.
 */
final class SpeakerWithoutPause implements Check {
    private static final Set<Format> COME_AND_GO = EnumSet.of(
            Format.REGISTRATION, Format.MARKETPLACE, Format.NETWORKING, Format.BREAK, Format.MEAL, Format.SOCIAL);

    private final long sameRoom;
    private final long changeOfRoom;

    SpeakerWithoutPause(Duration sameRoom, Duration changeOfRoom) {
        this.sameRoom = Timed.length(sameRoom);
        this.changeOfRoom = Timed.length(changeOfRoom);
    }

    @Override
    public String code() {
        return "speaker-without-pause";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        Survey survey = programme.survey();
        survey.persons().forEach((person, slots) -> {
            if (slots.size() > 1) {
                sweep(person, slots, survey, found);
            }
        });
        return found;
    }

    private void sweep(Speaker person, List<Timed> inTimeOrder, Survey survey, List<Finding> found) {
        @Nullable Timed longest = null;
        for (Timed slot : inTimeOrder) {
            if (survey.inherited().takesPlace(slot.number())
                    && !COME_AND_GO.contains(slot.item().format())) {
                if (longest != null && tooClose(longest, slot, survey)) {
                    found.add(finding(person, longest.slot(), slot.slot()));
                }
                if (slot.hasStatedEnd() && (longest == null || slot.until() >= longest.until())) {
                    longest = slot;
                }
            }
        }
    }

    private boolean tooClose(Timed earlier, Timed later, Survey survey) {
        long between = later.start() - earlier.until();
        return between >= 0
                && between < Math.max(sameRoom, changeOfRoom)
                && between < needed(earlier.item(), later.item(), survey.inherited())
                && !survey.family().related(earlier.number(), later.number());
    }

    private long needed(Item earlier, Item later, Inherited inherited) {
        return inherited
                .room(earlier)
                .flatMap(room -> inherited.room(later).filter(other -> !other.equals(room)))
                .map(other -> changeOfRoom)
                .orElse(sameRoom);
    }

    private Finding finding(Speaker person, Slot earlier, Slot later) {
        return Finding.of(
                code(),
                List.of(later.item().id(), earlier.item().id()),
                person.fullName(),
                Math.toIntExact(Duration.between(over(earlier), later.start()).toMinutes()),
                earlier.item().title(),
                When.of(earlier),
                later.item().title(),
                When.of(later));
    }

    private static ZonedDateTime over(Slot slot) {
        return slot.end().at().orElseThrow();
    }
}
