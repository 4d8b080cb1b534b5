package programmheft.documents.text;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.documents.words.Calendar;

/**
 * A line that begins a programme day.
 *
 * @param date the date, if the line has one
 * @param number which day it is, if the line counts
 * @param weekday the weekday, if the line has nothing but that
 */
record DayHeading(Optional<DateMention> date, Optional<Integer> number, Optional<String> weekday) {
    private static final Pattern COUNTED = Pattern.compile(
            "(?iU)^(?:programm\\s+)?(?:(?:der\\s+)?(\\d{1,2})\\.\\s*(?:tagungstag|veranstaltungstag|konferenztag|kongresstag|tag)|(?:tag|day)\\s+(\\d{1,2})"
                    + "|(erster|zweiter|dritter|vierter|fünfter)\\s+(?:tagungstag|veranstaltungstag|konferenztag|kongresstag|tag))\\b[:\\s–|-]*(?:\\([^)]*\\))?(.{0,40})$");
    private static final Pattern WEEKDAY_ONLY = Pattern.compile(
            "^(" + Calendar.WEEKDAY + ")\\.?\\s*(?:vormittag|nachmittag|abend)?\\s*:?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            "(?iU)\\b(?:programm\\w*|agenda|ablauf|zeitplan|schedule|programme|program|am|den|dem|der|d|die|vom|für|on|the|tag|day|erster|zweiter|dritter"
                    + "|vierter|fünfter|veranstaltungstag|tagungstag|konferenztag|uhr|of|workshoptag|termin|datum|date|wann)\\b|\\d{1,2}\\.\\s*(?=tag)|[\\s:,;.|()–—-]");
    private static final Pattern TRAP = Pattern.compile(
            "(?iU)(?:\\bstand\\b|anmeldeschluss|anmeld|\\bfrist\\b|\\bbis\\s+(?:zum|spätestens)|veröffentlicht|erstellt|©|copyright"
                    + "|deadline|register by|published|updated|aktualisiert|ursprünglich|letzte änderung|geändert am|last modified|last edited|verschoben|einsende|redaktion|zuletzt)");
    /** When a page was put on the net: a date and a clock and nothing else. */
    private static final Pattern TIMESTAMP = Pattern.compile(
            "(?i)^(?:gesendet|sent|datum|date|am|on)\\s*:.*\\d{4}\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[+-]\\d{4}.*)?$|^\\d{1,2}\\.\\d{1,2}\\.\\d{4},?\\s+(?:um\\s)?\\d{1,2}:\\d{2}(?:\\s?Uhr)?$");
    /** "bis Mittwoch, 10. Juni": a span would have been read as one. */
    private static final Pattern UNTIL = Pattern.compile(
            "(?iU)\\b(?:bis|until|by|before|spätestens|nlt|no later than)(?:\\s(?:zum|spätestens|zu|einschließlich|the))*\\s*$");
    /** "2021-01-29 MAPLE FALLS" is when a press release was written. */
    private static final Pattern DATELINE = Pattern.compile("(?U)(?:date:?\\s)?\\d{4}-\\d{2}-\\d{2}\\s+\\p{Lu}{3,}");

    private static final Pattern ASKED = Pattern.compile("(?iU)\\b(?:bitte|please)\\b.*\\b(?:bis|until|by)\\b");
    private static final Pattern CLOCK = Pattern.compile("\\d[.:]\\d\\d");
    private static final List<String> ORDINALS = List.of("erster", "zweiter", "dritter", "vierter", "fünfter");
    private static final int LONGEST_REST = 45;
    private static final CharMatcher DECORATION = CharMatcher.anyOf(">*=#~+_-–—|<[] ");

    static Optional<DayHeading> of(String text) {
        if (text.length() > Line.LONGEST) {
            return Optional.empty();
        }
        Optional<Integer> number = number(text);
        List<DateMention> dates = DateMention.in(text);
        if (dates.size() == 1) {
            DateMention date = dates.get(0);
            String rest = text.substring(0, date.start()) + " " + text.substring(date.end());
            boolean onlyThat = FILLER.matcher(rest).replaceAll("").length()
                    <= (date.weekday().isPresent() || number.isPresent() ? LONGEST_REST : 3);
            return onlyThat && !CLOCK.isIn(rest) && !isTrap(rest) && !isAsked(text, date)
                    ? Optional.of(new DayHeading(Optional.of(date), number, Optional.empty()))
                    : Optional.empty();
        }
        if (dates.isEmpty() && number.isPresent()) {
            return Optional.of(new DayHeading(Optional.empty(), number, Optional.empty()));
        }
        String bare = DECORATION.trimFrom(text);
        boolean shows = bare.length() > 2 || bare.length() < text.length();
        Matcher weekday = WEEKDAY_ONLY.matcher(shows ? bare + " " : bare);
        return dates.isEmpty() && weekday.matches()
                ? Optional.of(new DayHeading(Optional.empty(), Optional.empty(), Optional.of(weekday.group(1))))
                : Optional.empty();
    }

    /** "Wahlzettel bitte bis Freitag, 13.2.": somebody has to do something until then. */
    private static boolean isAsked(String text, DateMention date) {
        return ASKED.matcher(text.substring(0, date.start())).find();
    }

    /** Tells whether the line says more than the day: hours, a house. */
    static boolean saysMore(String text) {
        String rest = DateMention.in(text).stream()
                .findFirst()
                .map(date -> text.substring(0, date.start()) + " " + text.substring(date.end()))
                .orElse("");
        return FILLER.matcher(rest).replaceAll("").replaceAll("\\d", "").length() > 3;
    }

    /** Tells whether the words in the sentence around the date say that it is no day of the event. */
    static boolean isTrap(String text, DateMention date) {
        return TIMESTAMP.matcher(text).matches()
                || UNTIL.matcher(text.substring(Math.max(0, date.start() - 20), date.start()))
                        .find()
                || (date.start() < 8 && DATELINE.matcher(text).lookingAt())
                || isTrap(date.around(text));
    }

    /** Tells whether a date beside these words is something else than a day of the event. */
    static boolean isTrap(String text) {
        return TRAP.matcher(text).find();
    }

    private static Optional<Integer> number(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (!counted.matches()) {
            return Optional.empty();
        }
        if (counted.group(3) != null) {
            return Optional.of(ORDINALS.indexOf(counted.group(3).toLowerCase(Locale.ROOT)) + 1);
        }
        return Optional.of(Integer.valueOf(counted.group(1) != null ? counted.group(1) : counted.group(2)));
    }
}
