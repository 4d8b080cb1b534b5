package programmheft.documents.json;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.ClockTime;

/**
 * A value that the document writes as text.
 *
 * @param code what is wrong if a text is none, said with the text and the hint
 * @param parse throws if a text is none
 */
record TextForm<T>(String code, Function<String, T> parse, UnaryOperator<String> hint) {
    private static final Pattern CLOCK =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])(?: \\(\\+([1-9][0-9]{0,2})\\))?");

    static final TextForm<ClockTime> TIME =
            new TextForm<>("json-bad-time", TextForm::clockTime, any -> "09:30, 24:00, 00:15 (+1)");
    static final TextForm<LocalDate> DATE = new TextForm<>("json-bad-date", LocalDate::parse, any -> "2022-11-24");
    static final TextForm<MonthDay> MONTH_DAY = new TextForm<>("json-bad-date", MonthDay::parse, any -> "--11-24");
    static final TextForm<ZoneId> ZONE =
            new TextForm<>("json-bad-zone", ZoneId::of, text -> Nearest.to(text, ZoneId.getAvailableZoneIds()));
    static final TextForm<Locale> LANGUAGE = new TextForm<>(
            "json-bad-language", tag -> new Locale.Builder().setLanguageTag(tag).build(), any -> "de, en-GB");
    static final TextForm<URI> LINK = new TextForm<>("json-bad-link", URI::create, any -> "https://example.org/");

    /** Returns the value at that place. */
    T read(String text, Spot spot) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | IllformedLocaleException refused) {
            throw Fault.at(spot, code, Shown.of(text), hint.apply(text));
        }
    }

    private static ClockTime clockTime(String text) {
        if (text.equals("24:00")) {
            return ClockTime.of(24, 0);
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            throw new IllegalArgumentException("'%s' is no time of day".formatted(text));
        }
        ClockTime time = ClockTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
        return clock.group(3) == null ? time : time.plusDays(Integer.parseInt(clock.group(3)));
    }
}
