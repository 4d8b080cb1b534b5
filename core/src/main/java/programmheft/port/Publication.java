package programmheft.port;

import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.agenda.Selection;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;
import programmheft.model.Item;

/**
 * An event ready to be written.
 *
 * @param event the whole event, whatever is selected: ends that follow from other items and UIDs stay what they are
 * @param history when each item last changed
 * @param language the language of the words that the writer adds, German or English
 * @param selection the items to write; all without one
 */
public record Publication(
        Event event, CalendarHistory history, Provenance provenance, Locale language, Optional<Selection> selection) {
    /** Refuses a selection that names an item which the event lacks. */
    public Publication {
        selection.ifPresent(items -> requireItems(event, items));
    }

    /** Makes a publication of all items. */
    public Publication(Event event, CalendarHistory history, Provenance provenance, Locale language) {
        this(event, history, provenance, language, Optional.empty());
    }

    /**
     * Returns the same publication of these items only, whatever was selected before.
     *
     * @throws IllegalArgumentException if the event lacks one of them
     */
    public Publication only(Selection items) {
        return new Publication(event, history, provenance, language, Optional.of(items));
    }

    private static void requireItems(Event event, Selection selection) {
        Set<Item.Id> known = event.items().map(Item::id).collect(Collectors.toCollection(HashSet::new));
        Sets.difference(selection.items(), known).stream().findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("the selection '%s' names the item '%s', which the event '%s' lacks"
                    .formatted(selection.label(), unknown, event.id()));
        });
    }
}
