package programmheft.check;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import programmheft.agenda.Agenda;
import programmheft.agenda.Slot;
import programmheft.model.Appearance;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** What several checks ask of a programme. Each part is worked out when the first of them asks, and kept. */
final class Survey {
    private final Supplier<Family> family;
    private final Supplier<Inherited> inherited;
    private final Supplier<Cast> cast;
    private final Supplier<Map<Speaker.Id, Speaker>> speakers;
    private final Supplier<List<Item>> uncancelled;
    private final Supplier<List<Timed>> slots;
    private final Supplier<List<Timed>> takingPlace;
    private final Supplier<Map<LocalDate, List<Timed>>> byDay;
    private final Supplier<Map<Item.Id, Slot>> besidePlenaries;
    private final Supplier<Map<Speaker, List<Timed>>> persons;

    Survey(Event event, Agenda agenda) {
        family = Suppliers.memoize(() -> Family.of(event));
        inherited = Suppliers.memoize(() -> Inherited.of(event, family()));
        cast = Suppliers.memoize(() -> Cast.of(event, family()));
        speakers = Suppliers.memoize(() -> speakers(event));
        uncancelled = Suppliers.memoize(() -> uncancelled(family()));
        slots = Suppliers.memoize(() -> timed(agenda, family()));
        takingPlace = Suppliers.memoize(() -> only(slots(), slot -> inherited().takesPlace(slot.number())));
        byDay = Suppliers.memoize(() -> byDay(takingPlace()));
        besidePlenaries = Suppliers.memoize(() -> PlenaryParallel.beside(this));
        persons = Suppliers.memoize(() -> persons(slots(), speakers()));
    }

    /** Returns all items of the event, and which is part of which. */
    Family family() {
        return family.get();
    }

    /** Returns what items have from those they are part of. */
    Inherited inherited() {
        return inherited.get();
    }

    /** Returns the roles inside and around items. */
    Cast cast() {
        return cast.get();
    }

    /** Returns the speakers of the event. */
    Map<Speaker.Id, Speaker> speakers() {
        return speakers.get();
    }

    /** Returns the items and parts in printed order, without those cancelled and all that is inside them. */
    List<Item> uncancelled() {
        return uncancelled.get();
    }

    /** Returns all slots in time order. */
    List<Timed> slots() {
        return slots.get();
    }

    /** Returns the slots that neither are cancelled or put off nor part of what is, in time order. */
    List<Timed> takingPlace() {
        return takingPlace.get();
    }

    /**
     * Returns for each person the slots in which the person appears, in time order. Cancelled slots and appearances do not
     * count; institutions and open places can be in two places and are not there.
     */
    Map<Speaker, List<Timed>> persons() {
        return persons.get();
    }

    /** Returns what is found beside each item for all, see {@link PlenaryParallel}. */
    Map<Item.Id, Slot> besidePlenaries() {
        return besidePlenaries.get();
    }

    /** Returns the slots that take place by programme day, the days and their slots in time order. */
    Map<LocalDate, List<Timed>> takingPlaceByDay() {
        return byDay.get();
    }

    static List<Timed> only(List<Timed> some, Predicate<Timed> wanted) {
        List<Timed> kept = new ArrayList<>(some.size());
        for (Timed one : some) {
            if (wanted.test(one)) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static Map<LocalDate, List<Timed>> byDay(List<Timed> slots) {
        Map<LocalDate, List<Timed>> byDay = new LinkedHashMap<>();
        slots.forEach(slot -> byDay.computeIfAbsent(slot.slot().day(), none -> new ArrayList<>())
                .add(slot));
        return byDay;
    }

    private static Map<Speaker.Id, Speaker> speakers(Event event) {
        Map<Speaker.Id, Speaker> byId = new HashMap<>();
        event.speakers().forEach(speaker -> byId.put(speaker.id(), speaker));
        return byId;
    }

    private static List<Item> uncancelled(Family family) {
        List<Item> all = new ArrayList<>(family.size());
        int number = 0;
        while (number < family.size()) {
            Item item = family.item(number);
            if (item.status() == Status.CANCELLED) {
                number = family.last(number);
            } else {
                all.add(item);
            }
            number++;
        }
        return Collections.unmodifiableList(all);
    }

    private static List<Timed> timed(Agenda agenda, Family family) {
        List<Timed> all = new ArrayList<>(agenda.slots().size());
        for (Slot slot : agenda.slots()) {
            all.add(Timed.of(slot, all.size(), family.number(slot.item())));
        }
        return Collections.unmodifiableList(all);
    }

    private static Map<Speaker, List<Timed>> persons(List<Timed> slots, Map<Speaker.Id, Speaker> speakers) {
        Map<Speaker.Id, List<Timed>> byId = new LinkedHashMap<>();
        for (Timed slot : slots) {
            if (slot.item().status() != Status.CANCELLED) {
                addAll(slot.item(), slot, byId);
                for (Item listed : slot.slot().listed()) {
                    addAll(listed, slot, byId);
                }
            }
        }
        Map<Speaker, List<Timed>> persons = new LinkedHashMap<>();
        byId.forEach((id, all) -> {
            Speaker speaker = speakers.get(id);
            if (speaker != null && speaker.kind() == Speaker.Kind.PERSON) {
                persons.put(speaker, all);
            }
        });
        return persons;
    }

    /** Adds the slot where it is not the last one already: whoever is named twice is there once. */
    private static void addAll(Item item, Timed slot, Map<Speaker.Id, List<Timed>> byId) {
        for (Appearance appearance : item.appearances()) {
            if (appearance.status() != Status.CANCELLED) {
                List<Timed> all = byId.computeIfAbsent(appearance.speaker(), none -> new ArrayList<>(4));
                if (all.isEmpty() || all.get(all.size() - 1).ordinal() != slot.ordinal()) {
                    all.add(slot);
                }
            }
        }
    }
}
