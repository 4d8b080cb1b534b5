package programmheft.ical;

import java.time.LocalDate;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/** Nights in which Berlin's clocks change. */
final class ClockChanges {
    private ClockChanges() {}

    /** From 23:00 to the next noon; 02:00 to 03:00 comes twice. */
    static Event inAutumn() {
        return Event.builder("lange-nacht", "Lange Nacht")
                .day(Day.on(
                        LocalDate.of(2026, 10, 24),
                        Item.builder("1", "Auftakt").timing(from(23, 0, 0)).build(),
                        Item.builder("2", "Erste Stunde").timing(from(1, 30, 1)).build(),
                        Item.builder("3", "Doppelte Stunde")
                                .timing(from(2, 30, 1))
                                .build(),
                        Item.builder("4", "Danach").timing(from(3, 0, 1)).build(),
                        Item.builder("5", "Frühstück").timing(from(8, 0, 1)).build()))
                .day(Day.on(
                        LocalDate.of(2026, 10, 25),
                        Item.builder("6", "Nachmittag")
                                .between("13:00", "15:45")
                                .build()))
                .build();
    }

    /** From 23:00 to the next noon; 02:00 to 03:00 does not come. */
    static Event inSpring() {
        return Event.builder("kurze-nacht", "Kurze Nacht")
                .day(Day.on(
                        LocalDate.of(2026, 3, 28),
                        Item.builder("1", "Auftakt").timing(from(23, 0, 0)).build(),
                        Item.builder("2", "Fehlende Stunde")
                                .timing(from(2, 30, 1))
                                .build(),
                        Item.builder("3", "Frühstück").timing(from(8, 0, 1)).build()))
                .day(Day.on(
                        LocalDate.of(2026, 3, 29),
                        Item.builder("4", "Nachmittag")
                                .between("13:00", "15:45")
                                .build()))
                .build();
    }

    private static Timing from(int hour, int minute, int daysLater) {
        return Timing.from(ClockTime.of(hour, minute).plusDays(daysLater));
    }
}
