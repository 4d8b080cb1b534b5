package programmheft.check;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import programmheft.agenda.When;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Timing;

/**
 * A link to a recording stands on an item that is not over at the moment for which the programme is looked at, or on an
 * event that has not begun. Where no end is stated it is enough that the item has begun, and where no time is, that its
 * day has. A recording that has no address yet is only announced. Without a moment to look at, nothing is said.
 */
final class RecordingBeforeTheEvent implements Check {
    @Override
    public String code() {
        return "recording-before-the-event";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return programme
                .asOf()
                .map(now -> new Look(programme, now.atZone(programme.event().zone())).findings())
                .orElse(List.of());
    }

    /** One look at an event, in one moment. */
    private final class Look {
        private final Event event;
        private final ZonedDateTime now;
        private final Inherited inherited;
        private final List<Finding> found = new ArrayList<>();

        Look(Programme programme, ZonedDateTime now) {
            this.event = programme.event();
            this.now = now;
            this.inherited = programme.survey().inherited();
        }

        List<Finding> findings() {
            event.firstDate().ifPresent(first -> {
                if (isRecorded(event.links()) && isAhead(begin(first))) {
                    found.add(Finding.of(code(), List.of(), event.title(), first, When.of(now)));
                }
                event.undated().forEach(item -> into(item, first, Timing.unstated()));
            });
            event.days()
                    .forEach(day -> day.date()
                            .ifPresent(date -> day.items().forEach(item -> into(item, date, Timing.unstated()))));
            return found;
        }

        /** Looks at an item and its parts; around is the nearest stated time. */
        private void into(Item item, LocalDate day, Timing around) {
            Timing timing = item.timing().start().isPresent() ? item.timing() : around;
            if (isRecorded(item.links()) && inherited.takesPlace(item) && isAhead(over(timing, day))) {
                Object when = When.of(timing, day).<Object>map(stated -> stated).orElse(day);
                found.add(Finding.of(code(), List.of(item.id()), item.title(), when, When.of(now)));
            }
            item.parts().forEach(part -> into(part, day, timing));
        }

        private LocalDateTime begin(LocalDate first) {
            return event.begins().map(begin -> begin.on(first)).orElse(first.atStartOfDay());
        }

        private boolean isAhead(LocalDateTime moment) {
            return now.isBefore(moment.atZone(event.zone()));
        }
    }

    private static boolean isRecorded(List<Link> links) {
        for (Link link : links) {
            if (link.kind() == Link.Kind.RECORDING && link.address().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns from when on there may be a recording. */
    private static LocalDateTime over(Timing timing, LocalDate day) {
        return timing.end().or(timing::start).map(time -> time.on(day)).orElse(day.atStartOfDay());
    }
}
