package programmheft.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import programmheft.agenda.Slot;
import programmheft.agenda.When;
import programmheft.model.Format;
import programmheft.model.Item;

/**
 * An item for all takes place beside another one in a room or themed room that asks for attention. For all are a keynote
 * in whatever room; an opening, a greeting, a closing, a pause or a meal without a room. What belongs to a themed room,
 * is optional or is part of a block in a room is not for all. Registration, exhibitions, tours and meeting points may go
 * on beside, and so may another keynote, what is optional, and whatever has neither a format nor anybody who appears.
 * Where most of three keynotes or more have something beside them, that is how it is meant. Only what certainly overlaps
 * counts, by stated ends or the same start.
 */
final class PlenaryParallel implements Check {
    private static final Set<Format> BEGIN_OR_END = EnumSet.of(Format.OPENING, Format.GREETING, Format.CLOSING);
    private static final Set<Format> BESIDE_A_PAUSE = EnumSet.of(
            Format.OPENING,
            Format.GREETING,
            Format.KEYNOTE,
            Format.TALK,
            Format.IMPULSE,
            Format.PANEL,
            Format.SESSION,
            Format.WORKSHOP,
            Format.THEMED_ROOM,
            Format.AWARD,
            Format.CLOSING);
    private static final Set<Format> BESIDE_A_PLENARY = EnumSet.of(
            Format.TALK,
            Format.IMPULSE,
            Format.PANEL,
            Format.DISCUSSION,
            Format.SESSION,
            Format.WORKSHOP,
            Format.THEMED_ROOM,
            Format.AWARD,
            Format.FILM,
            Format.CONCERT,
            Format.EXCURSION,
            Format.MEETING);
    private static final int FEW = 3;

    @Override
    public String code() {
        return "plenary-parallel";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Map<Item.Id, Slot> beside = programme.survey().besidePlenaries();
        List<Finding> found = new ArrayList<>();
        for (Slot slot : beside.isEmpty() ? List.<Slot>of() : programme.agenda().slots()) {
            Slot other = beside.get(slot.item().id());
            if (other != null) {
                found.add(finding(slot, other));
            }
        }
        return found;
    }

    /** Returns what is found beside each item for all. */
    static Map<Item.Id, Slot> beside(Survey survey) {
        Inherited inherited = survey.inherited();
        List<Timed> slots =
                Survey.only(survey.takingPlace(), slot -> !slot.item().optional());
        Map<Item.Id, Slot> found = new HashMap<>(Beside.find(
                slots,
                survey.family(),
                Beside.Wanted.certainly(
                        slot -> isPlenary(slot, inherited), asksForAttention(BESIDE_A_PLENARY, inherited))));
        keynotesThatAreNone(slots, found.keySet()).forEach(found::remove);
        found.putAll(Beside.find(
                slots,
                survey.family(),
                Beside.Wanted.certainly(
                        slot -> isPauseForAll(slot, inherited), asksForAttention(BESIDE_A_PAUSE, inherited))));
        return found;
    }

    /** Returns the keynotes of a programme that has them as others have talks. */
    private static List<Item.Id> keynotesThatAreNone(List<Timed> slots, Set<Item.Id> found) {
        List<Item.Id> keynotes = slots.stream()
                .map(Timed::item)
                .filter(item -> item.format() == Format.KEYNOTE)
                .map(Item::id)
                .toList();
        List<Item.Id> withOthers = keynotes.stream().filter(found::contains).toList();
        return keynotes.size() >= FEW && 2 * withOthers.size() > keynotes.size() ? withOthers : List.of();
    }

    private static boolean isPlenary(Slot slot, Inherited inherited) {
        Item item = slot.item();
        return item.format() == Format.KEYNOTE
                ? item.themedRoom().isEmpty()
                        && slot.whole().filter(inherited::onATrack).isEmpty()
                : BEGIN_OR_END.contains(item.format()) && !inherited.onATrack(item);
    }

    private static boolean isPauseForAll(Slot slot, Inherited inherited) {
        return slot.item().format().isPause() && !inherited.onATrack(slot.item());
    }

    private static Predicate<Slot> asksForAttention(Set<Format> formats, Inherited inherited) {
        return slot ->
                (formats.contains(slot.item().format()) || isATalkByItsPeople(slot)) && inherited.onATrack(slot.item());
    }

    private static boolean isATalkByItsPeople(Slot slot) {
        return slot.item().format() == Format.OTHER
                && slot.appearances().findAny().isPresent();
    }

    private Finding finding(Slot plenary, Slot other) {
        return Finding.of(
                code(),
                List.of(plenary.item().id(), other.item().id()),
                plenary.item().title(),
                When.of(plenary),
                other.item().title(),
                When.of(other));
    }
}
