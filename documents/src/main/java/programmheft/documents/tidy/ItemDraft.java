package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import programmheft.model.ClockTime;
import programmheft.model.Item;
import programmheft.model.Timing;
import programmheft.port.Fact;

/** An item while it is read: what its lines say, before it is known which id it gets and what follows it. */
final class ItemDraft {
    private record Place(int line, boolean bracketed) {}

    final Line line;
    final int depth;
    final When when;
    final Item.Builder says;
    final List<String> text = new ArrayList<>();
    final List<ItemDraft> parts = new ArrayList<>();

    /** Where each key stands first, to refuse a second one. */
    final Map<Key, Integer> keys = new LinkedHashMap<>();

    private final Map<String, Place> facts = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable String statedId;
    private @Nullable String id;
    private @Nullable RoomDraft opens;
    private @Nullable RoomDraft instalmentOf;
    private @Nullable ClockTime correctedEnd;
    private int lastLine;

    ItemDraft(Line line, int depth, ItemLine printed) {
        this.line = line;
        this.depth = depth;
        this.when = printed.when();
        this.says = Item.builder("unread", printed.titled().title())
                .format(printed.titled().format())
                .formatWord(printed.titled().formatWord().orElse(null))
                .optional(printed.titled().optional());
        lastLine = line.number();
    }

    /** Notes that the item reaches down to that line. */
    void reaches(Line further) {
        lastLine = further.number();
    }

    void fact(String component, Line where, boolean bracketed) {
        facts.put(component, new Place(where.number(), bracketed));
    }

    /** Counts one more of a kind of thing that an item has several of. */
    int count(String things) {
        return counts.merge(things, 1, Integer::sum);
    }

    /** Notes that the item is an instalment of the room, and perhaps where the room is told. */
    void instalment(RoomDraft room, boolean tellsIt) {
        instalmentOf = room;
        opens = tellsIt ? room : null;
        says.themedRoom(room.id());
    }

    /** Returns the room that is told at this item. */
    Optional<RoomDraft> opens() {
        return Optional.ofNullable(opens);
    }

    Optional<RoomDraft> instalmentOf() {
        return Optional.ofNullable(instalmentOf);
    }

    void stateId(String stated) {
        statedId = stated;
    }

    Optional<String> statedId() {
        return Optional.ofNullable(statedId);
    }

    void giveId(String given) {
        id = given;
        says.id(new Item.Id(given));
    }

    Item.Id id() {
        return new Item.Id(Optional.ofNullable(id).orElseThrow());
    }

    /** Returns the end that stands in brackets, unless it was found to be no implied one. */
    Optional<ClockTime> impliedEnd() {
        return when.impliedEnd().filter(end -> correctedEnd == null);
    }

    /** Takes the end in brackets as stated. */
    void correctEnd(ClockTime end) {
        correctedEnd = When.until(when.timing(), end).end().orElseThrow();
    }

    Stream<ItemDraft> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(ItemDraft::withParts));
    }

    /** Returns the item; its parts with it. */
    Item build(Optional<Item.Id> after) {
        Timing timing = correctedEnd == null ? when.timing() : When.until(when.timing(), correctedEnd);
        return says.timing(after.map(Timing::after).orElse(timing))
                .text((opens == null ? Description.of(text) : Optional.<String>empty()).orElse(null))
                .parts(buildAll(parts))
                .build();
    }

    /** Returns the items of a list, each with what it comes after. */
    static List<Item> buildAll(List<ItemDraft> drafts) {
        List<Item> items = new ArrayList<>();
        for (ItemDraft draft : drafts) {
            Optional<Item.Id> previous = items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(items.get(items.size() - 1).id());
            items.add(draft.build(
                    draft.when.afterPrevious() ? previous : draft.when.after().map(Item.Id::new)));
        }
        return items;
    }

    void tell(Facts all) {
        all.add(Fact.item(id()), line.number(), lastLine);
        if (statedId().isPresent()) {
            all.add(Fact.item(id(), "id"), line.number(), false);
        } else {
            all.assume(Fact.event("itemIds"), "ordinals");
        }
        facts.forEach((component, place) -> all.add(Fact.item(id(), component), place.line(), place.bracketed()));
    }
}
