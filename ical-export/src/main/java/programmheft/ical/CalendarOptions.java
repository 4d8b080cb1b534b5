package programmheft.ical;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import programmheft.ical.lint.ColourNames;

/**
 * What a calendar says beyond the programme. None of it moves an entry's LAST-MODIFIED, and a calendar that was written
 * with options is read as the same event.
 *
 * @param refresh how often programs should ask for a new version, at least a minute
 * @param source the address from which the calendar can be had
 * @param colour of the whole calendar, a name of CSS
 * @param organiser the mail address of whoever publishes it, told in every entry; with one, the calendar is a publication
 *     in the sense of RFC 5546 (METHOD:PUBLISH), which some old programs ask for. Programs may offer to write there
 * @param wholeEvent whether there is an all-day entry of the event itself, from its first day to its last
 * @param rich whether entries tell people and places once more as what they are, and their text with markup (RFC 9073,
 *     RFC 9253), for programs that know these; some that do not take a participant for the entry
 */
public record CalendarOptions(
        Duration refresh,
        Optional<URI> source,
        Optional<String> colour,
        Optional<String> organiser,
        boolean wholeEvent,
        boolean rich) {
    private static final CalendarOptions STANDARD = new CalendarOptions(
            Duration.ofHours(12), Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    /** Refuses what would make a calendar wrong. */
    public CalendarOptions {
        if (refresh.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("a calendar is refreshed each minute at most, not each " + refresh);
        }
        source.filter(address -> !address.isAbsolute()).ifPresent(address -> {
            throw new IllegalArgumentException("'%s' is no address to subscribe to".formatted(address));
        });
        colour.filter(name -> !ColourNames.isOne(name)).ifPresent(name -> {
            throw new IllegalArgumentException("'%s' is no colour that CSS has a name for".formatted(name));
        });
        organiser
                .filter(mail -> !mail.matches("[!-~&&[^\"\\\\<>,;:@]]+@[A-Za-z0-9.-]+"))
                .ifPresent(mail -> {
                    throw new IllegalArgumentException("'%s' is no mail address".formatted(mail));
                });
    }

    /** Returns the usual ones: refreshed each 12 hours, nothing else. */
    public static CalendarOptions standard() {
        return STANDARD;
    }

    /** Returns the same options with another time between two versions. */
    public CalendarOptions refreshedEach(Duration time) {
        return new CalendarOptions(time, source, colour, organiser, wholeEvent, rich);
    }

    /** Returns the same options with an address from which the calendar can be had. */
    public CalendarOptions withSource(URI address) {
        return new CalendarOptions(refresh, Optional.of(address), colour, organiser, wholeEvent, rich);
    }

    /** Returns the same options with a colour of the whole calendar. */
    public CalendarOptions withColour(String name) {
        return new CalendarOptions(refresh, source, Optional.of(name), organiser, wholeEvent, rich);
    }

    /** Returns the same options with the mail address of whoever publishes the calendar. */
    public CalendarOptions withOrganiser(String mail) {
        return new CalendarOptions(refresh, source, colour, Optional.of(mail), wholeEvent, rich);
    }

    /** Returns the same options with an entry of the whole event. */
    public CalendarOptions withWholeEvent() {
        return new CalendarOptions(refresh, source, colour, organiser, true, rich);
    }

    /** Returns the same options with people, places, links and a text with markup for programs that know these. */
    public CalendarOptions withDetails() {
        return new CalendarOptions(refresh, source, colour, organiser, wholeEvent, true);
    }
}
