package programmheft.ical;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.agenda.Slot;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/** The text of a session's entry: what the programme says of it, and what is only assumed. */
final class Description {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Context context;
    private final Labels labels;

    Description(Context context) {
        this.context = context;
        this.labels = context.labels();
    }

    Optional<String> of(Slot slot) {
        Item item = slot.item();
        Optional<ThemedRoom> room = context.family().themedRoom(item);
        Stream<Item> told = Stream.concat(Stream.of(item), slot.listed().stream());
        return new Paragraphs()
                .add(item.subtitle())
                .add(context.people().lines(item.appearances()))
                .add(new RoomLines(labels).of(room, item.format() == Format.THEMED_ROOM))
                .add(item.text())
                .add(labels.of("listed"), context.listing().of(slot.listed()))
                .add(context.links().of(told))
                .add(details(slot))
                .text();
    }

    private List<String> details(Slot slot) {
        Item item = slot.item();
        List<String> lines = new ArrayList<>();
        slot.whole().map(whole -> labels.of("whole", whole.title())).ifPresent(lines::add);
        item.capacity().map(places -> labels.of("capacity", places)).ifPresent(lines::add);
        item.language()
                .map(spoken -> labels.of("language", labels.language(spoken)))
                .ifPresent(lines::add);
        standing(context.family().status(item)).ifPresent(lines::add);
        start(slot).ifPresent(lines::add);
        end(slot).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> standing(Status status) {
        return switch (status) {
            case TENTATIVE -> Optional.of(labels.of("tentative"));
            case FULLY_BOOKED -> Optional.of(labels.of("fully-booked"));
            case PLANNED, CANCELLED, POSTPONED -> Optional.empty();
        };
    }

    private Optional<String> start(Slot slot) {
        String clock = slot.start().format(CLOCK);
        return gap(slot).or(() -> switch (precision(slot.item().timing())) {
            case EXACT -> Optional.<String>empty();
            case ABOUT -> Optional.of(labels.of("start.about", clock));
            case ONWARDS -> Optional.of(labels.of("start.onwards", clock));
        });
    }

    /** Tells the printed start if the clock leaves it out on that day, so that the entry starts later. */
    private Optional<String> gap(Slot slot) {
        return slot.item()
                .timing()
                .start()
                .filter(printed -> !printed.on(slot.day()).equals(slot.start().toLocalDateTime()))
                .map(printed -> labels.of("start.gap", printed));
    }

    private static Timing.Precision precision(Timing timing) {
        if (timing instanceof Timing.From from) {
            return from.precision();
        }
        return timing instanceof Timing.Between between ? between.precision() : Timing.Precision.EXACT;
    }

    private Optional<String> end(Slot slot) {
        return slot.end()
                .fold(
                        stated -> Optional.empty(),
                        (moment, next) -> Optional.of(moment)
                                .filter(end -> end.isAfter(slot.start()))
                                .map(end -> labels.of(next.isPresent() ? "end.next" : "end.bound", clock(end))),
                        Optional::empty);
    }

    private static String clock(ZonedDateTime moment) {
        return moment.format(CLOCK);
    }
}
