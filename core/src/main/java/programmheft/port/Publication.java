package programmheft.port;

import java.util.Locale;
import programmheft.change.CalendarHistory;
import programmheft.model.Event;

/**
 * An event ready to be written.
 *
 * @param history when each item last changed
 * @param language the language of the words that the writer adds, German or English
 */
public record Publication(Event event, CalendarHistory history, Provenance provenance, Locale language) {}
