package programmheft.change;

import java.util.List;
import programmheft.model.Item;

/** Makes items that differ in one thing. */
final class Items {
    private Items() {}

    static Item withParts(Item item, List<Item> parts) {
        return parts.equals(item.parts())
                ? item
                : new Item(
                        item.id(),
                        item.title(),
                        item.subtitle(),
                        item.text(),
                        item.format(),
                        item.formatWord(),
                        item.timing(),
                        item.themedRoom(),
                        item.room(),
                        item.appearances(),
                        parts,
                        item.optional(),
                        item.status(),
                        item.language(),
                        item.capacity(),
                        item.links());
    }
}
