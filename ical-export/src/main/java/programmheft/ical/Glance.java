package programmheft.ical;

import java.util.List;
import java.util.Optional;
import programmheft.agenda.Slot;
import programmheft.ical.People.ToldPeople;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Status;
import programmheft.model.Timing;

/**
 * Tells at a glance, for most items, that the standard properties of an entry tell all of its item. What it does not
 * vouch for may still be told: {@link OwnItem#difference} reads it back and compares, which takes ten times as long.
 */
final class Glance {
    private final Family family;
    private final Labels labels;
    private final PlainTitle titles;
    private final Venue venue;
    private final Uids uids;
    private final boolean linksAreLinks;

    Glance(Family family, Labels labels, Venue venue, Links links, Uids uids) {
        this.family = family;
        this.labels = labels;
        this.titles = new PlainTitle(labels);
        this.venue = venue;
        this.uids = uids;
        linksAreLinks = links.inEachEntry().stream()
                .allMatch(line -> Texts.isHarmless(line) && labels.description().isLink(line));
    }

    /** Tells whether an item is read back as it is from what is told of it. */
    boolean tellsAll(Slot slot, Told told, ToldPeople people) {
        Item item = slot.item();
        return people.exactly()
                && linksAreLinks
                && uids.tells(item.id())
                && saysNothingMore(item)
                && slot.listed().isEmpty()
                && isPlanned(item)
                && isTimed(slot, told)
                && isNamed(item, told)
                && venue.tellsRoomOf(item)
                && isItsOwnText(item.text())
                && arePlain(item.links());
    }

    private boolean saysNothingMore(Item item) {
        return item.subtitle().isEmpty()
                && item.formatWord().isEmpty()
                && item.language().isEmpty()
                && item.capacity().isEmpty()
                && family.themedRoom(item).isEmpty();
    }

    private boolean isPlanned(Item item) {
        return item.status() == Status.PLANNED && family.status(item) == Status.PLANNED;
    }

    private boolean isNamed(Item item, Told told) {
        Format format = OwnItem.format(told, labels);
        return format == item.format()
                && OwnItem.isOptional(told, labels) == item.optional()
                && titles.of(told, format, Status.PLANNED).equals(item.title());
    }

    /** Tells whether start and end are those of the item, and an end is told to be assumed wherever it is. */
    private static boolean isTimed(Slot slot, Told told) {
        boolean stated = slot.end().fold(end -> true, (end, next) -> false, () -> false);
        if (slot.item().timing() instanceof Timing.Between between) {
            return stated
                    && between.precision() == Timing.Precision.EXACT
                    && between.from().equals(told.start())
                    && told.end().equals(Optional.of(between.until()));
        }
        return slot.item().timing() instanceof Timing.From from
                && !stated
                && from.precision() == Timing.Precision.EXACT
                && from.from().equals(told.start());
    }

    /** Tells whether nothing in a text can be taken for what the calendar adds to it. */
    private boolean isItsOwnText(Optional<String> text) {
        return text.isEmpty()
                || (Texts.lines(text.get()).equals(text) && labels.description().areForeign(text.get()));
    }

    private static boolean arePlain(List<Link> links) {
        for (Link link : links) {
            if (!Links.isPlain(link) || !isAscii(link.address().orElseThrow().toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) <= ' ' || address.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
