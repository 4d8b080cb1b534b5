package programmheft.ical;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import programmheft.agenda.Slot;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/** The text of a session's entry: what the programme says of it, and what is only assumed. */
final class Description {
    private final Family family;
    private final Labels labels;
    private final Listing listing;
    private final Links links;

    Description(Family family, Labels labels, Listing listing, Links links) {
        this.family = family;
        this.labels = labels;
        this.listing = listing;
        this.links = links;
    }

    /**
     * Returns the text.
     *
     * @param people the lines that tell who appears
     */
    Optional<String> of(Slot slot, List<String> people) {
        Item item = slot.item();
        return new Paragraphs()
                .add(item.subtitle())
                .add(people)
                .add(themedRoom(item))
                .add(item.text())
                .add(listed(slot.listed()))
                .add(links.of(item, slot.listed()))
                .add(details(slot))
                .text();
    }

    private List<String> listed(List<Item> items) {
        List<String> lines = new ArrayList<>();
        if (!items.isEmpty()) {
            lines.add(labels.of("listed"));
            lines.addAll(listing.of(items));
        }
        return lines;
    }

    private List<String> themedRoom(Item item) {
        Optional<ThemedRoom> room = family.themedRoom(item);
        return room.isEmpty() ? List.of() : new RoomLines(labels).of(room, item.format() == Format.THEMED_ROOM);
    }

    private List<String> details(Slot slot) {
        Item item = slot.item();
        List<String> lines = new ArrayList<>();
        slot.whole().map(whole -> labels.of("whole", whole.title())).ifPresent(lines::add);
        item.capacity().map(places -> labels.of("capacity", places)).ifPresent(lines::add);
        item.language()
                .map(spoken -> labels.of("language", labels.language(spoken)))
                .ifPresent(lines::add);
        standing(family.status(item)).ifPresent(lines::add);
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
        return gap(slot).or(() -> switch (precision(slot.item().timing())) {
            case EXACT -> Optional.<String>empty();
            case ABOUT -> Optional.of(labels.of("start.about", clock(slot.start())));
            case ONWARDS -> Optional.of(labels.of("start.onwards", clock(slot.start())));
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
        return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
