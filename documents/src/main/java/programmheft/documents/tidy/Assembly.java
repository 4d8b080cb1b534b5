package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.check.Finding;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;

/** Puts the event together: ids, references, and ends in brackets. */
final class Assembly {
    private final Head head;
    private final Body body;
    private final List<Finding> remarks;
    private final List<ItemDraft> items;

    Assembly(Head head, Body body, List<Finding> remarks) {
        this.head = head;
        this.body = body;
        this.remarks = remarks;
        items = body.items();
    }

    Event event(Speakers speakers, Rooms rooms, Facts facts) {
        Set<String> ids = giveIds();
        holdReferences(ids);
        items.forEach(item -> item.tell(facts));
        Event frame =
                head.finish().speakers(speakers.all()).themedRooms(rooms.all()).build();
        Event event = build(frame);
        while (correctEnds(event)) {
            event = build(frame);
        }
        return event;
    }

    private Set<String> giveIds() {
        Set<String> stated = new HashSet<>();
        for (ItemDraft item : items) {
            if (item.statedId().filter(id -> !stated.add(id)).isPresent()) {
                throw Unreadable.at(
                        item.line.start(), "id-given-twice", item.statedId().orElseThrow());
            }
        }
        List<String> ids =
                Ordinals.assign(items.stream().map(ItemDraft::statedId).toList());
        for (int i = 0; i < items.size(); i++) {
            items.get(i).giveId(ids.get(i));
        }
        return new HashSet<>(ids);
    }

    private void holdReferences(Set<String> ids) {
        for (ItemDraft item : items) {
            item.when.after().filter(id -> !ids.contains(id)).ifPresent(id -> {
                throw Unreadable.at(item.line.start(), "item-unknown", id);
            });
        }
        for (Head.Late late : head.waivers()) {
            late.waiver()
                    .item()
                    .map(Item.Id::value)
                    .filter(id -> !ids.contains(id))
                    .ifPresent(id -> {
                        throw Unreadable.at(late.line().at(late.keyed().index()), "item-unknown", id);
                    });
        }
    }

    private Event build(Event frame) {
        List<Day> days = body.buildDays();
        Event.Builder builder = frame.toBuilder().days(days).id(head.id(frame.title(), days));
        ItemDraft.buildAll(body.undated()).forEach(builder::undated);
        head.waivers().forEach(late -> builder.waiver(late.waiver()));
        Event event = builder.build();
        return head.saysNoDates() ? Undated.of(event) : event;
    }

    /** Takes ends in brackets as stated where they are not what follows; the outermost first, parts depend on them. */
    private boolean correctEnds(Event event) {
        List<ItemDraft> bracketed =
                items.stream().filter(item -> item.impliedEnd().isPresent()).toList();
        if (bracketed.isEmpty()) {
            return false;
        }
        Map<Item.Id, ClockTime> implied = ImpliedEnds.of(event);
        List<ItemDraft> wrong = new ArrayList<>(bracketed);
        wrong.removeIf(item -> item.impliedEnd().equals(Optional.ofNullable(implied.get(item.id()))));
        int outermost = wrong.stream().mapToInt(item -> item.depth).min().orElse(0);
        wrong.stream()
                .filter(item -> item.depth == outermost)
                .forEach(item -> correct(item, Optional.ofNullable(implied.get(item.id()))));
        return !wrong.isEmpty();
    }

    private void correct(ItemDraft item, Optional<ClockTime> implied) {
        ClockTime end = item.impliedEnd().orElseThrow();
        try {
            item.correctEnd(end);
        } catch (Misread misread) {
            throw Unreadable.inside(item.line, 0, misread, Unreadable.ITEM);
        }
        Finding finding = implied.map(next -> Finding.at(item.line.start(), "bracketed-end-corrected", end, next))
                .orElseGet(() -> Finding.at(item.line.start(), "bracketed-end-unfounded", end));
        remarks.add(finding.about(item.id()));
    }
}
