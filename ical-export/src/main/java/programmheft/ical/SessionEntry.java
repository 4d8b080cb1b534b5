package programmheft.ical;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import programmheft.agenda.Slot;
import programmheft.change.CalendarHistory;
import programmheft.ical.People.ToldPeople;
import programmheft.model.Format;
import programmheft.model.Item;

/** The entry of one slot. */
record SessionEntry(Context context, Slot slot, String uid) implements Entry {
    static SessionEntry of(Context context, Slot slot) {
        return new SessionEntry(context, slot, context.uids().of(slot.item().id()));
    }

    @Override
    public Instant start() {
        return slot.start().toInstant();
    }

    @Override
    public String room() {
        return context.family().room(slot.item()).orElse("");
    }

    @Override
    public List<ZonedDateTime> clockTimes() {
        return end().map(end -> List.of(slot.start(), end)).orElseGet(() -> List.of(slot.start()));
    }

    @Override
    public CalendarHistory.Stamp stamp() {
        return context.history().of(slot.item().id());
    }

    @Override
    public VEvent component() {
        Item item = slot.item();
        ToldPeople people = people();
        Told told = told(people);
        Lines lines = Entry.identity(context, uid, stamp()).add(context.times().moment("DTSTART", slot.start()));
        end().ifPresent(end -> lines.add(context.times().moment("DTEND", end)));
        lines.text("SUMMARY", told.summary())
                .text("LOCATION", told.location())
                .text("DESCRIPTION", told.description())
                .texts("CATEGORIES", told.categories());
        told.page().ifPresent(page -> lines.value("URL", page));
        lines.value("STATUS", told.status()).value("TRANSP", Standing.transparency(keepsBusy(item)));
        context.family()
                .themedRoom(item)
                .ifPresent(room -> lines.value("COLOR", context.colours().of(room)));
        context.links().streams(item).forEach(address -> lines.value("CONFERENCE", address, ReadyParameters.URI));
        Entry.organiser(context, lines);
        relations(item, lines);
        if (!context.glance().tellsAll(slot, told, people)) {
            lines.text(
                    OwnProperty.ITEM,
                    new OwnItem(context, context.people().reader())
                            .difference(context.uids().item(uid), told.harmless(), item));
        }
        slot.listed().forEach(part -> lines.text(OwnProperty.OTHER, OwnFacts.of(part)));
        if (!context.options().rich()) {
            return new VEvent(lines.list());
        }
        Details details = new Details(context, slot);
        details.tell(lines, told.description());
        VEvent entry = new VEvent(lines.list());
        details.components().forEach(entry::add);
        return entry;
    }

    /** Returns who appears, as the entry tells it. */
    ToldPeople people() {
        return context.people().told(slot.item().appearances());
    }

    /** Returns what the entry tells of the item. */
    Told told(ToldPeople people) {
        Item item = slot.item();
        return new Told(
                Told.clock(slot.day(), slot.start().toLocalDateTime()).orElse(Told.MIDNIGHT),
                end().flatMap(end -> Told.clock(slot.day(), end.toLocalDateTime())),
                context.titles().of(item),
                context.venue().of(item),
                context.description().of(slot, people.lines()),
                categories(item),
                context.links().page(item.links()),
                Standing.word(context.family().status(item)));
    }

    /** An end before its start can come from a clock change alone; such an end is not told. */
    private Optional<ZonedDateTime> end() {
        return slot.end().at().filter(end -> end.isAfter(slot.start()));
    }

    private boolean keepsBusy(Item item) {
        return Standing.takesPlace(context.family().status(item))
                && !item.format().isPause()
                && !context.family().isOptional(item)
                && !context.family().isFrame(item);
    }

    /** Many readers split categories at an escaped comma too. */
    private List<String> categories(Item item) {
        Labels labels = context.labels();
        List<String> all = new ArrayList<>(2);
        if (item.format() != Format.OTHER && item.format().takesTime()) {
            add(labels.format(item.format()), all);
        }
        context.family().themedRoom(item).ifPresent(room -> add(room.title(), all));
        if (item.format().isPause()) {
            add(labels.of("category.pause"), all);
        }
        if (context.family().isOptional(item)) {
            add(labels.of("category.optional"), all);
        }
        return all;
    }

    private static void add(String category, List<String> all) {
        String told = Texts.harmless(category).replace(',', '–');
        if (!all.contains(told)) {
            all.add(told);
        }
    }

    private void relations(Item item, Lines lines) {
        context.family()
                .parent(item)
                .ifPresent(parent -> lines.value("RELATED-TO", context.uids().of(parent.id()), ReadyParameters.PARENT));
        context.family()
                .siblings(item)
                .forEach(sibling -> lines.value("RELATED-TO", context.uids().of(sibling), ReadyParameters.SIBLING));
    }
}
