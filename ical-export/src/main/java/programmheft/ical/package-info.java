/**
 * Calendars, with ical4j. Begin with {@link programmheft.ical.IcalWriter}, go on with {@code EventCalendar} and
 * {@code SessionEntry}.
 */
@NullMarked
package programmheft.ical;

import org.jspecify.annotations.NullMarked;
