/**
 * Models, checks and compares the programmes of conferences; knows no file format, no database and no calendar.
 *
 * <p>An {@link programmheft.model.Event} says what was printed and nothing else. What follows from it is asked of its
 * {@link programmheft.agenda.Agenda}, what looks wrong is found by {@link programmheft.check.Checks}:
 *
 * <pre>{@code
 * Item keynote = Item.builder("keynote", "The village of tomorrow")
 *         .format(Format.KEYNOTE)
 *         .from("10:00")
 *         .room("Great Hall")
 *         .build();
 * Item panel = Item.builder("panel", "Who pays for it?")
 *         .format(Format.PANEL)
 *         .between("11:00", "12:30")
 *         .room("Great Hall")
 *         .build();
 * Event event = Event.builder("villages-2025", "Day of the Villages")
 *         .day(Day.on(LocalDate.of(2025, 5, 14), keynote, panel))
 *         .build();
 *
 * Agenda.of(event).slots().forEach(slot -> System.out.println(slot.start() + " " + slot.item().title()));
 * Messages messages = Messages.in(Locale.ENGLISH);
 * Checks.standard()
 *         .run(Programme.of(event))
 *         .forEach(finding -> System.out.println(finding.code() + ": " + messages.sentence(finding)));
 * }</pre>
 *
 * <p>Where to begin:
 *
 * <ul>
 *   <li>{@link programmheft.model}: events, items, speakers, themed rooms; values that cannot be wrong
 *   <li>{@link programmheft.agenda}: slots with their ends, free time, one attendee's own programme, figures
 *   <li>{@link programmheft.check}: what organisers and attendees trip over, in English and German
 *   <li>{@link programmheft.change}: which item is which in the next edition, what changed, how a calendar goes on
 *   <li>{@link programmheft.port}: what readers, writers and stores have to do; each has a contract test
 * </ul>
 */
module programmheft.core {
    exports programmheft.agenda;
    exports programmheft.change;
    exports programmheft.check;
    exports programmheft.model;
    exports programmheft.port;

    requires com.google.common;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.jspecify;
}
