package programmheft.change;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import programmheft.model.Item;

/** The canonical forms of the items of an event, those of items that say the same taken from the edition before. */
final class CanonicalItems {
    private final Map<Item.Id, Form> before;
    private final Map<Item.Id, Form> now = new HashMap<>();

    private record Form(Item item, String text) {}

    /** Begins an edition; the one before is not needed any more. */
    CanonicalItems(@Nullable CanonicalItems before) {
        this.before = before == null ? Map.of() : before.now;
    }

    /** Returns the canonical form of an item with its parts. */
    String of(Item item) {
        Form form = now.get(item.id());
        if (form == null || !form.item.equals(item)) {
            form = before.get(item.id());
            if (form == null || !form.item.equals(item)) {
                form = new Form(item, CanonicalForm.ofPart(item));
            }
            now.put(item.id(), form);
        }
        return form.text;
    }
}
