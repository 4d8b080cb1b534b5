package programmheft.documents.text;

import java.util.BitSet;
import java.util.List;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Speaker;

/** Takes out of an agenda the clocks that are none of its items: when the event is, when the house serves what. */
final class HoursAround {
    private static final int FEW = 3;

    private final List<DayDraft> days;
    private final int agendaHeading;
    private final BitSet read;

    /**
     * Looks at the days of an agenda, which it changes.
     *
     * @param agendaHeading the number of the line that says that the agenda begins, or 0
     * @param read the numbers of the lines that were read
     */
    HoursAround(List<DayDraft> days, int agendaHeading, BitSet read) {
        this.days = days;
        this.agendaHeading = agendaHeading;
        this.read = read;
    }

    void dropBeforeTheAgenda() {
        if (hasFewBelowTheHeading()) {
            days.forEach(this::dropHoursBeforeTheAgenda);
        }
    }

    void dropThoseOfTheWhole() {
        days.forEach(this::dropHoursOfTheWhole);
    }

    /** "Breakfast 9:30 - 11:00", "Lunch 12:00 - 14:30" and nothing else is when one may eat there; tells whether it was so. */
    boolean dropPausesAlone() {
        List<Draft> all = items();
        boolean alone = !all.isEmpty() && all.size() <= FEW && all.stream().allMatch(HoursAround::isPause);
        if (alone) {
            all.forEach(item -> read.clear(item.firstLine.number(), item.lastLine + 1));
            days.clear();
        }
        return alone;
    }

    private List<Draft> items() {
        return days.stream().flatMap(some -> some.items().stream()).toList();
    }

    private static boolean isPause(Draft item) {
        return (item.format == Format.BREAK || item.format == Format.MEAL)
                && item.parts.isEmpty()
                && item.people.isEmpty();
    }

    /** Tells whether the only clock is that of the event: "19:00–21:00 Uhr" and below it the house. */
    static boolean isOnlyTheHours(List<DayDraft> days) {
        List<Draft> all = days.stream().flatMap(some -> some.items().stream()).toList();
        return all.size() == 1
                && all.get(0).clock.flatMap(Clocks.Found::end).isPresent()
                && (RoomWords.isRoom(all.get(0).title) || Venue.looksLikeHouse(all.get(0).title));
    }

    private boolean hasFewBelowTheHeading() {
        return days.stream()
                        .flatMap(each -> each.items().stream())
                        .filter(item -> item.firstLine.number() > agendaHeading)
                        .count()
                >= FEW;
    }

    /** Clocks above the heading of the agenda say when the event is: "Ab 14 Uhr" on a poster is no item. */
    private void dropHoursBeforeTheAgenda(DayDraft some) {
        List<Draft> above = some.items().stream()
                .filter(item -> item.firstLine.number() < agendaHeading)
                .toList();
        if (above.size() < FEW && above.stream().noneMatch(HoursAround::namesSomebody)) {
            some.items().removeAll(above);
            above.forEach(item -> read.clear(item.firstLine.number(), item.lastLine + 1));
        }
    }

    /** "18.00–20.30 Uhr" and below it a house, above an agenda that fills just these hours, is when the event is. */
    private void dropHoursOfTheWhole(DayDraft some) {
        if (some.items().size() <= FEW) {
            return;
        }
        Draft first = some.items().get(0);
        Clocks.Found clock = first.clock.orElseThrow();
        int end = clock.end().map(Clocks.Moment::minutes).orElse(0);
        List<Draft> others = some.items().subList(1, some.items().size());
        boolean holdsAll = others.stream()
                .map(item -> item.clock.orElseThrow().start().minutes())
                .allMatch(start -> start >= clock.start().minutes() && start <= end);
        boolean house = HeadPlace.isHouseFirst(first.title) && FormatWords.ofTitle(first.title) == Format.OTHER;
        if (holdsAll && house) {
            some.items().remove(first);
            read.clear(first.firstLine.number(), first.lastLine + 1);
        }
    }

    private static boolean namesSomebody(Draft item) {
        return item.people.stream().anyMatch(named -> named.person().kind() == Speaker.Kind.PERSON);
    }
}
