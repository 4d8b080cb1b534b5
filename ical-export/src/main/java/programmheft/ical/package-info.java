/**
 * Calendars, with ical4j. Begin with {@link programmheft.ical.IcalWriter}, go on with {@code EventCalendar} and
 * {@code SessionEntry}. {@link programmheft.ical.IcalReader} reads them, {@link programmheft.ical.IcalLint} finds faults.
 */
@NullMarked
package programmheft.ical;

import org.jspecify.annotations.NullMarked;
