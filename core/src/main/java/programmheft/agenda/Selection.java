package programmheft.agenda;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import programmheft.model.Item;

/**
 * A named choice of items of one event: a room, a strand, what somebody wants to hear.
 *
 * @param label what a calendar of it is called, such as {@code Saal 1}; one line
 * @param items which items, in the order given
 */
public record Selection(String label, Set<Item.Id> items) {
    public Selection {
        if (label.isBlank() || label.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the label of a selection is one line that is not empty, not '%s'".formatted(label));
        }
        items = ImmutableSet.copyOf(items);
    }
}
