package programmheft.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;

/** The agenda as a list to read, day by day. */
final class AgendaList {
    private static final int LEAST_WIDTH = 13;

    private final Event event;
    private final Agenda agenda;
    private final Labels labels;
    private final ItemLines items;
    private final List<AgendaLine> lines = new ArrayList<>();

    AgendaList(Event event, Labels labels) {
        this.event = event;
        this.labels = labels;
        agenda = Agenda.of(event);
        items = new ItemLines(event, labels);
    }

    List<String> lines() {
        head();
        for (int i = 0; i < event.days().size(); i++) {
            Day day = event.days().get(i);
            across("");
            across(heading(day, i + 1));
            day.date().ifPresentOrElse(date -> dated(day, date), () -> undated(day.items()));
        }
        if (!event.undated().isEmpty()) {
            across("");
            across(labels.text("show.undated"));
            undated(event.undated());
        }
        int width = lines.stream().mapToInt(AgendaLine::spanWidth).reduce(LEAST_WIDTH, Math::max);
        return lines.stream().map(line -> line.with(width)).toList();
    }

    private void head() {
        across(event.title());
        event.subtitle().ifPresent(this::across);
        event.motto().ifPresent(this::across);
        if (event.days().isEmpty() && !event.dates().isEmpty()) {
            across(event.dates().stream().map(this::when).collect(Collectors.joining(", ")));
        }
        event.begins()
                .ifPresent(begins ->
                        across(event.ends().map(ends -> begins + "–" + ends).orElse(labels.text("show.from", begins))));
        event.place().map(this::place).filter(text -> !text.isEmpty()).ifPresent(this::across);
        across(labels.text("show.zone", event.zone().getId()));
        items.people(event.appearances()).forEach(this::across);
    }

    private String place(Place place) {
        return Stream.of(
                        place.venue(),
                        place.address(),
                        place.online() ? Optional.of(labels.text("show.online")) : Optional.<String>empty(),
                        place.link().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String heading(Day day, int number) {
        String when = when(day.when());
        return event.days().size() == 1 || day.when() instanceof DayDate.Numbered
                ? when
                : labels.text("show.day-of", number, event.days().size(), when);
    }

    private String when(DayDate date) {
        if (date instanceof DayDate.YearOpen open) {
            return labels.dayAndMonth(open.day());
        }
        if (date instanceof DayDate.Within within) {
            return within.year().toString();
        }
        if (date instanceof DayDate.Numbered numbered) {
            return labels.text("show.day", numbered.number());
        }
        return date.date().map(labels::weekdayAndDate).orElse("");
    }

    private void dated(Day day, LocalDate date) {
        Set<Item.Id> here =
                day.items().stream().flatMap(Item::withParts).map(Item::id).collect(Collectors.toSet());
        Optional<Item> frame = Optional.empty();
        for (Slot slot : agenda.on(date)) {
            if (!here.contains(slot.item().id())) {
                continue;
            }
            Optional<Item> whole =
                    slot.whole().filter(one -> agenda.of(one.id()).isEmpty());
            if (whole.isPresent() && !whole.equals(frame)) {
                lines.add(items.frame(slot, whole.get()));
            }
            frame = whole;
            lines.addAll(items.slot(slot));
        }
        undated(agenda.untimed().stream()
                .filter(untimed -> untimed.day().equals(day))
                .map(Agenda.Untimed::item)
                .toList());
    }

    private void undated(List<Item> some) {
        some.forEach(item -> lines.addAll(items.asPrinted(item)));
    }

    private void across(String text) {
        lines.add(AgendaLine.across(text));
    }
}
