package programmheft.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

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
        return programme
                .last()
                .flatMap(last -> programme
                        .asOf()
                        .filter(now -> mayBeSoon(programme.event(), now) || mayBeSoon(last, now))
                        .map(now -> findings(programme, last, now)))
                .orElse(List.of());
    }

    /** Most of the time nothing starts soon, and nobody needs the agenda of the last edition to see that. */
    private boolean mayBeSoon(Event event, Instant now) {
        LocalDate earliest = now.atZone(event.zone()).toLocalDate();
        LocalDate latest = now.plus(shortNotice).atZone(event.zone()).toLocalDate();
        for (Day day : event.days()) {
            if (day.date().filter(date -> !date.isAfter(latest)).isPresent()
                    && mayStartFrom(day.date().orElseThrow(), day.items(), earliest)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayStartFrom(LocalDate day, List<Item> items, LocalDate earliest) {
        if (!day.isBefore(earliest)) {
            return true;
        }
        long later = ChronoUnit.DAYS.between(day, earliest);
        for (Item item : items) {
            if (item.timing()
                            .start()
                            .filter(start -> start.daysLater() >= later)
                            .isPresent()
                    || mayStartFrom(day, item.parts(), earliest)) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> findings(Programme programme, Event last, Instant now) {
        Agenda before = Agenda.of(last);
        List<Finding> found = new ArrayList<>();
        for (Slot slot : programme.agenda().slots()) {
            before.of(slot.item().id())
                    .filter(old -> isSoon(slot.start(), now) || isSoon(old.start(), now))
                    .flatMap(old -> finding(programme.event(), slot, last, old))
                    .ifPresent(found::add);
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
