package programmheft.ical;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import programmheft.ical.notation.Difference;
import programmheft.ical.notation.Notation;
import programmheft.model.ClockTime;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;

/**
 * The item that one of our own entries tells. What its standard properties leave open or blur is told beside them, in
 * {@code X-PROGRAMMHEFT-ITEM}: the writer reads back what it is about to write and adds the difference. So nothing is
 * told twice, and whatever the texts hold, the item comes back as it was. Its parts are told elsewhere.
 */
final class OwnItem {
    private static final Item UNKNOWN = Item.builder("-", "-").build();

    private final Context context;
    private final Labels labels;
    private final PeopleLines people;

    OwnItem(Context context, PeopleLines people) {
        this.context = context;
        this.labels = context.labels();
        this.people = people;
    }

    /**
     * Returns what has to be told beside the standard properties; nothing if they tell all.
     *
     * @param id as the UID tells it
     */
    Optional<String> difference(Item.Id id, Told told, Item item) {
        Item alone = item.parts().isEmpty()
                ? item
                : item.toBuilder().parts(List.of()).build();
        return Notation.of(alone, asTold(id, told, item));
    }

    /**
     * Returns the item.
     *
     * @param more what is told beside the standard properties
     * @param told what they tell, once it is known which item it is
     * @throws IllegalArgumentException if the two do not fit
     */
    Item read(Item.Id id, Difference more, Function<Item.Id, Told> told) {
        if (more.isNothing()) {
            return asTold(id, told.apply(id), UNKNOWN);
        }
        Item known = more.on(Item.builder(id.value(), "-").build());
        return more.on(asTold(id, told.apply(known.id()), known));
    }

    /**
     * Returns the item as its standard properties tell it, without subtitle and themed room: nothing else can be told
     * from these two for sure.
     */
    private Item asTold(Item.Id id, Told told, Item known) {
        Format format = format(told, labels);
        DescriptionReading description = new DescriptionReading(
                told.description().orElse(""),
                labels.description(),
                known.subtitle().map(Texts::harmless),
                aboutThemedRoom(known, format));
        Status status = status(told, description);
        Item.Builder item = Item.builder(id.value(), new PlainTitle(labels).of(told, format, status))
                .text(description.text().orElse(null))
                .format(format)
                .timing(timing(told, description))
                .room(room(told, known).orElse(null))
                .appearances(people.read(description.people()))
                .optional(isOptional(told, labels))
                .status(status)
                .capacity(description.capacity().orElse(null));
        LinkLines.read(description.links(), context).forEach(item::link);
        return item.build();
    }

    private Optional<String> aboutThemedRoom(Item known, Format format) {
        return known.themedRoom()
                .flatMap(context.event()::themedRoom)
                .map(room -> new RoomLines(labels).of(Optional.of(room), format == Format.THEMED_ROOM))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> Texts.harmless(String.join("\n", lines)));
    }

    static boolean isOptional(Told told, Labels labels) {
        return told.categories().contains(labels.of("category.optional"));
    }

    static Format format(Told told, Labels labels) {
        return told.categories().isEmpty()
                ? Format.OTHER
                : labels.formatNamed(told.categories().get(0)).orElse(Format.OTHER);
    }

    private static Timing timing(Told told, DescriptionReading description) {
        ClockTime start = told.start();
        Timing.Precision precision = description.precision();
        return told.end()
                .filter(end -> !description.endIsImplied() && start.isBefore(end))
                .<Timing>map(end -> new Timing.Between(start, end, precision))
                .orElseGet(() -> new Timing.From(start, precision));
    }

    /** Returns the room that stands before the house; nothing if it is that of the themed room. */
    private Optional<String> room(Told told, Item known) {
        return told.location()
                .flatMap(context.venue()::roomIn)
                .filter(room -> !known.themedRoom()
                        .flatMap(context.event()::themedRoom)
                        .flatMap(ThemedRoom::room)
                        .equals(Optional.of(room)));
    }

    private Status status(Told told, DescriptionReading description) {
        if (told.status().equals(Standing.word(context.event().status()))) {
            return description.fullyBooked() ? Status.FULLY_BOOKED : Status.PLANNED;
        }
        return switch (told.status()) {
            case "TENTATIVE" -> Status.TENTATIVE;
            case "CANCELLED" ->
                labels.valueIn(told.summary(), "title.postponed").isPresent() ? Status.POSTPONED : Status.CANCELLED;
            default -> description.fullyBooked() ? Status.FULLY_BOOKED : Status.PLANNED;
        };
    }
}
