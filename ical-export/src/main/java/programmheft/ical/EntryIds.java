package programmheft.ical;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import programmheft.ical.content.Component;
import programmheft.ical.content.ContentLine;
import programmheft.model.Item;

/** The ids of items, from the UIDs of their entries; where two have one UID, the second gets {@code -2}. */
final class EntryIds {
    private final Uids uids;
    private final Set<Item.Id> given = new HashSet<>();
    private final Map<Item.Id, Integer> counts = new HashMap<>();

    EntryIds(Uids uids) {
        this.uids = uids;
    }

    /** Returns the id that the UID tells; one that replaces an occurrence of a series says which. */
    Item.Id told(Component entry) {
        String uid = entry.property("UID").map(ContentLine::text).orElse("");
        String instance =
                entry.property("RECURRENCE-ID").map(line -> "/" + line.value()).orElse("");
        return id(uid + instance).orElseGet(() -> new Item.Id("entry"));
    }

    /** Returns the id, or one like it if it is already given. */
    Item.Id unique(Item.Id wanted) {
        Item.Id id = wanted;
        while (!given.add(id)) {
            id = new Item.Id(wanted + "-" + counts.merge(wanted, 2, (one, two) -> one + 1));
        }
        return id;
    }

    /** Returns the id of the entry to which a property relates. */
    Optional<Item.Id> related(ContentLine line) {
        return id(line.text());
    }

    private Optional<Item.Id> id(String uid) {
        return Texts.line(uid).map(line -> uids.item(Texts.joined(line)));
    }
}
