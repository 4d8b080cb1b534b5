package programmheft.jdbi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import programmheft.model.Appearance;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.port.Fact;
import programmheft.port.Origin;
import programmheft.port.Provenance;
import programmheft.port.SourceLines;

/** A large conference whose programme changes from edition to edition as programmes do. */
final class Programmes {
    private static final int DAYS = 4;

    private final List<Item> items = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private int next;

    Programmes(int size) {
        for (int i = 0; i < size; i++) {
            items.add(item());
        }
    }

    /** Changes five titles or times, takes one item out and puts one in near the beginning of a day. */
    void change(int edition) {
        for (int i = 0; i < 5; i++) {
            int place = (edition * 37 + i * 151) % items.size();
            items.set(
                    place,
                    items.get(place).toBuilder()
                            .title("Geändert in Ausgabe " + edition + ": "
                                    + items.get(place).id())
                            .from("%02d:%02d".formatted(8 + edition % 12, i * 10))
                            .build());
        }
        items.remove(edition * 53 % items.size());
        items.add(edition * 71 % items.size(), item());
    }

    Event event() {
        Event.Builder event = Event.builder("gross-2026", "Große Konferenz").speakers(speakers);
        int perDay = items.size() / DAYS;
        for (int day = 0; day < DAYS; day++) {
            int end = day == DAYS - 1 ? items.size() : (day + 1) * perDay;
            event.day(Day.on(LocalDate.of(2026, 9, 1).plusDays(day), items.subList(day * perDay, end)));
        }
        return event.build();
    }

    /** Returns where each item stands in a text in which it takes four lines. */
    Provenance provenance() {
        Map<Fact, Origin> origins = new LinkedHashMap<>();
        int line = 10;
        for (Item item : items) {
            origins.put(Fact.item(item.id()), Origin.stated(new SourceLines("programm.txt", line, line + 3)));
            origins.put(
                    Fact.item(item.id(), "format"),
                    Origin.derived("format-from-title", new SourceLines("programm.txt", line, line)));
            line += 4;
        }
        return new Provenance(origins);
    }

    private Item item() {
        int number = ++next;
        Speaker speaker = Speaker.person("person-" + number, "Vorname Nachname " + number)
                .withAffiliation("Universität Nummer " + number % 97);
        speakers.add(speaker);
        return Item.builder(Integer.toString(number), "Vortrag über die Beteiligung der Öffentlichkeit, Teil " + number)
                .format(Format.TALK)
                .between("%02d:%02d".formatted(8 + number % 12, number % 60), "22:00")
                .text("Was in diesem Beitrag geschieht, steht hier in zwei Sätzen.\nDies ist der zweite davon. "
                        + number)
                .room("Saal " + number % 20)
                .with(Appearance.of(speaker, Role.SPEAKER))
                .build();
    }
}
