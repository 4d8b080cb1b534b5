package programmheft.check;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Event;

/**
 * The start or the room of an item differs from the last edition, and it starts soon: within two days unless another
 * limit is set. Who has printed the programme or copied it by hand should be told. Nothing is said of what is over.
 */
final class ChangedAfterPublication implements Check {
    private final Duration shortNotice;

    ChangedAfterPublication(Limits limits) {
        shortNotice = limits.shortNotice();
    }

    @Override
    public String code() {
        return "changed-after-publication";
    }

    @Override
    public List<Finding> run(Programme programme) {
        List<Finding> found = new ArrayList<>();
        if (programme.last().isPresent() && programme.asOf().isPresent()) {
            Event last = programme.last().get();
            Instant now = programme.asOf().get();
            Agenda before = Agenda.of(last);
            for (Slot slot : programme.agenda().slots()) {
                before.of(slot.item().id())
                        .filter(old -> isSoon(slot.start(), now) || isSoon(old.start(), now))
                        .flatMap(old -> finding(programme.event(), slot, last, old))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isSoon(ZonedDateTime start, Instant now) {
        Instant moment = start.toInstant();
        return !moment.isBefore(now) && !moment.isAfter(now.plus(shortNotice));
    }

    private Optional<Finding> finding(Event event, Slot now, Event last, Slot before) {
        Optional<String> room = event.roomOf(now.item());
        Optional<String> oldRoom = last.roomOf(before.item());
        boolean moved = !now.start().toInstant().equals(before.start().toInstant());
        return moved || !room.equals(oldRoom)
                ? Optional.of(Finding.of(
                        code(),
                        List.of(now.item().id()),
                        now.item().title(),
                        When.of(before.start()),
                        oldRoom.orElse("–"),
                        When.of(now.start()),
                        room.orElse("–")))
                : Optional.empty();
    }
}
