package example;

import java.time.LocalDate;
import java.util.Locale;
import programmheft.agenda.Agenda;
import programmheft.check.Checks;
import programmheft.check.Messages;
import programmheft.check.Programme;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;

/** Says what a programme holds, then prints its agenda and what looks wrong with it. */
public final class Example {
    private Example() {}

    public static void main(String[] args) {
        Item keynote = Item.builder("keynote", "The village of tomorrow")
                .format(Format.KEYNOTE)
                .from("10:00")
                .room("Great Hall")
                .build();
        Item panel = Item.builder("panel", "Who pays for it?")
                .format(Format.PANEL)
                .between("11:00", "12:30")
                .room("Great Hall")
                .build();
        Event event = Event.builder("villages-2025", "Day of the Villages")
                .day(Day.on(LocalDate.of(2025, 5, 14), keynote, panel))
                .build();

        Agenda.of(event).slots().forEach(slot -> System.out.println(slot.start() + " " + slot.item().title()));
        Messages messages = Messages.in(Locale.ENGLISH);
        Checks.standard()
                .run(Programme.of(event))
                .forEach(finding -> System.out.println(finding.code() + ": " + messages.sentence(finding)));
    }
}
