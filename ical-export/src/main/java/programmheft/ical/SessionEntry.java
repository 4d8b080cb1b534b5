package programmheft.ical;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.RelType;
import net.fortuna.ical4j.model.parameter.Value;
import programmheft.agenda.Slot;
import programmheft.change.CalendarHistory;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;

/** The entry of one slot. */
record SessionEntry(Context context, Slot slot) implements Entry {
    @Override
    public String uid() {
        return context.uids().of(slot.item().id());
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
        return Stream.concat(Stream.of(slot.start()), end().stream()).toList();
    }

    @Override
    public CalendarHistory.Stamp stamp() {
        return context.history().of(slot.item().id());
    }

    @Override
    public VEvent component() {
        Item item = slot.item();
        Told told = told(item, context.family().status(item));
        Lines lines = Entry.identity(uid(), stamp()).add(context.times().moment("DTSTART", slot.start()));
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
        context.links().streams(item).forEach(address -> lines.value("CONFERENCE", address, Value.URI));
        Entry.organiser(context, lines);
        relations(item, lines);
        lines.text(
                OwnProperty.ITEM,
                new OwnItem(context, context.peopleLines())
                        .difference(context.uids().item(uid()), told, item));
        slot.listed().forEach(part -> lines.text(OwnProperty.OTHER, OwnFacts.of(part)));
        return new VEvent(lines.list());
    }

    private Told told(Item item, Status status) {
        return new Told(
                Told.clock(slot.day(), slot.start().toLocalDateTime()).orElse(Told.MIDNIGHT),
                end().flatMap(end -> Told.clock(slot.day(), end.toLocalDateTime())),
                Texts.harmless(context.titles().of(item)),
                context.venue().of(item).map(Texts::harmless),
                new Description(context).of(slot).map(Texts::harmless),
                categories(item),
                context.links().page(item.links()),
                Standing.word(status));
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
        Set<String> all = new LinkedHashSet<>();
        if (item.format() != Format.OTHER && item.format().takesTime()) {
            all.add(labels.format(item.format()));
        }
        context.family().themedRoom(item).map(ThemedRoom::title).ifPresent(all::add);
        if (item.format().isPause()) {
            all.add(labels.of("category.pause"));
        }
        if (context.family().isOptional(item)) {
            all.add(labels.of("category.optional"));
        }
        return all.stream()
                .map(category -> Texts.harmless(category).replace(',', '–'))
                .distinct()
                .toList();
    }

    private void relations(Item item, Lines lines) {
        context.family()
                .parent(item)
                .ifPresent(parent -> lines.value("RELATED-TO", context.uids().of(parent.id()), RelType.PARENT));
        context.family()
                .siblings(item)
                .forEach(sibling -> lines.value("RELATED-TO", context.uids().of(sibling), RelType.SIBLING));
    }
}
