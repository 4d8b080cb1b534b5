package programmheft.change;

import static programmheft.change.Found.ALMA;
import static programmheft.change.Found.BIRTE;
import static programmheft.change.Found.COSIMA;
import static programmheft.change.Found.JOST;
import static programmheft.change.Found.in;
import static programmheft.change.Found.item;

import java.util.List;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Timing;

/** Days that are hard to tell apart: workshops of the same name side by side, pauses, blocks with the same parts. */
final class Crowd {
    private Crowd() {}

    /** Returns a day of which much is the same on every other one. */
    static Item[] crowd(int number) {
        String n = number + "-";
        return new Item[] {
            item(n + "a", "Begrüßung", "09:00"),
            in("Saal", item(n + "b", "Werkstatt", "09:30")),
            in("Hof", item(n + "c", "Werkstatt", "09:30")),
            in("Turm", item(n + "d", "Vom Dorf " + number, "09:30", number == 2 ? COSIMA : ALMA)),
            pause(n + "e", "10:30"),
            in("Saal", item(n + "f", "Werkstatt", "11:00")),
            in(
                    "Hof",
                    item(
                            n + "g",
                            "Gespräch im " + List.of("Wald", "Hain", "Moor").get(number - 1),
                            "11:00",
                            JOST)),
            pause(n + "h", "12:00"),
            in("Saal", item(n + "i", "Was bleibt nach Tag " + number + "?", "13:00", BIRTE)),
            in("Hof", item(n + "j", "Werkstatt", "13:00")),
            pause(n + "k", "14:30"),
            block(n + "l", "Themenräume", "15:00", part(n + "m", "Wissen"), part(n + "n", "Strukturen")),
            item(n + "o", "Ende", "17:00")
        };
    }

    static Item pause(String id, String start) {
        return item(id, "Kaffeepause", start).toBuilder().format(Format.BREAK).build();
    }

    static Item block(String id, String title, String start, Item... parts) {
        return item(id, title, start).toBuilder().parts(List.of(parts)).build();
    }

    static Item part(String id, String title) {
        return Item.builder(id, title).timing(Timing.withWhole()).build();
    }
}
