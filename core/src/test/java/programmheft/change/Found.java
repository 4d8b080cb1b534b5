package programmheft.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.sample.SampleEvents;

/** What matching finds between two editions whose documents state no ids, for tests that tell them by letters. */
final class Found {
    static final Speaker ALMA = Speaker.person("alma", "Alma Rotbuche");
    static final Speaker BIRTE = Speaker.person("birte", "Birte Sandholm");
    static final Speaker COSIMA = Speaker.person("cosima", "Cosima Zwirner");
    static final Speaker JOST = Speaker.person("jost", "Jost Feldkamp");

    private Found() {}

    /** Returns what each item was called before, by its id in the later edition; only of those that are found. */
    static Map<String, String> ids(Event before, Event after) {
        return ids(Matching.of(before, List.of(), after, Set.of()));
    }

    static Map<String, String> ids(Matching matching) {
        Map<String, String> ids = new LinkedHashMap<>();
        matching.items()
                .forEach((later, pair) -> ids.put(later.value(), pair.before().value()));
        return ids;
    }

    static Map<String, Reason> reasons(Event before, Event after) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        Matching.of(before, List.of(), after, Set.of())
                .items()
                .forEach((later, pair) -> reasons.put(later.value(), pair.reason()));
        return reasons;
    }

    static Event day(Item... items) {
        return on(SampleEvents.MONDAY, items);
    }

    static Event on(LocalDate date, Item... items) {
        return event(Day.on(date, items));
    }

    static Event event(Day... days) {
        return Event.builder("tag", "Ein Tag")
                .speakers(List.of(ALMA, BIRTE, COSIMA, JOST))
                .days(List.of(days))
                .build();
    }

    static Item item(String id, String title, String start, Speaker... people) {
        Item.Builder item = Item.builder(id, title).from(start);
        for (Speaker one : people) {
            item.with(one, Role.SPEAKER);
        }
        return item.build();
    }

    static Item in(String room, Item item) {
        return item.toBuilder().room(room).build();
    }
}
