package programmheft.documents.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Timing.Precision;

/** Finds the time of day with which a line of an agenda begins, in all the ways in which people print it. */
final class Clocks {
    private static final String CLOCK = "(\\d{1,2})(?:\\s?[.:]\\s?(\\d{2})(?!\\d)(?!\\.\\d))?(?!\\.?\\d)";
    // "am", "pm" may be glued to the next word, "Am" is a German one
    private static final String UNIT =
            "(?:\\s?(Uhr|h(?![a-zäöü])|(?-i:[ap]\\.?\\s?m|[AP]\\.?\\s?M)(?:\\b\\.?|(?-i:(?=\\p{Lu})))|noon\\b))?";
    private static final String DASH =
            "\\s?(?:-|–|—|‐|‑|−|bis|to|until|till)\\s?(?:(?:bis\\s+)?(?:ca\\.?|etwa|circa|approx\\.|about)\\s*)?";
    private static final Pattern START = Pattern.compile(
            "^[\\[(]?(?:(ca\\.?|circa|etwa|gegen|ab(?: ca\\.)?|from|von|um|at)\\s+)?" + CLOCK + "\\.?" + UNIT + "(?:"
                    + DASH + CLOCK + UNIT
                    + ")?(" + DASH
                    + "$)?(\\s*\\(?\\+1\\)?|\\s*(?:onwards?|ff\\.|[sc]\\.\\s?t\\.)|\\s*[–-]?\\s*\\(?open end\\)?|\\s?[–-]\\s?(?:late|spät|ende offen|open)\\b|\\s(?:sharp|promptly|pünktlich)\\b|\\s(?:till|until|bis)\\s(?:late|spät|open end|ende offen|zum schluss)\\b)?[\\])]?\\s*[:|,;–—→-]*\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // "7.30pm (doors 7pm)"
    private static final Pattern ADMISSION = Pattern.compile(
            "(?iU)^\\((?:(?:doors|einlass|saalöffnung|türöffnung|admission|dauer|duration|ca\\.|bitte|please|neu|new|note|achtung)\\b[^)]{0,40}|\\d{1,3}\\s?(?:min\\.?|minuten|minutes|mins\\.?|std\\.?|h|stunden?|hours?|['’′])[^)]{0,20})\\)[\\s|:–-]*");

    /** "6:15 PM to 9:30 PM CEST". */
    private static final Pattern ZONE = Pattern.compile(
            "^\\(?(?:CES?T|MES?Z|UTC|GMT|BST|[ECMP][SD]T|Central European (?:Summer )?Time|Mitteleuropäische (?:Sommerz|Z)eit)\\)?(?![\\p{L}\\d+-])[\\s|:,–-]*");

    private static final Pattern LABEL_FIRST =
            Pattern.compile("^(\\p{Lu}[\\p{L} &-]{2,40}):\\s+(\\d{1,2}[.:]\\d{2}.*)$");

    /** "Beginn: 10:00 Uhr" is when the event begins, not an item. */
    private static final Pattern OF_THE_EVENT = Pattern.compile(
            "(?iU)beginn|start|ende|uhrzeit|zeit|termin|datum|wann|dauer|öffnungszeiten|begin|time|when|date");

    /** Where the first digit of a clock stands at most: behind "(ab ca. ". */
    private static final int FARTHEST = 12;

    private static final int LONGEST_LABEL = 48;

    private static final Question<Optional<Found>> FOUND = new Question<>(Clocks::look);
    private static final Pattern UNIT_OF_A_NUMBER =
            Pattern.compile("(?i)^(?:€|euro|eur|km|m²|ha|%|prozent|percent|mio|million|mrd|tsd)(?!\\p{L}).*");
    /** "ferries sail at" and below it "13.40 and 16.20." is prose. */
    private static final Pattern MORE_CLOCKS =
            Pattern.compile("(?iU)(?:and|und|or|oder|sowie|bzw\\.)\\s\\d[\\d.:]{0,4}(?:\\suhr)?\\.");

    private static final Pattern TOLD = Pattern.compile("(?i)gegen|um|at");
    private static final Pattern GOES_ON = Pattern.compile("(?iU).*(?:onward|open|ff|late|spät|offen).*");

    private Clocks() {}

    /**
     * A clock at the start of a line.
     *
     * @param start as printed, in minutes of the day; may be no time of day at all, such as 25:30
     * @param end in minutes of the day
     * @param halfDay whether am or pm was printed
     * @param open whether the line ends with the dash of a range that goes on in the next line
     * @param rest what follows
     */
    record Found(Moment start, Optional<Moment> end, Precision precision, boolean halfDay, boolean open, String rest) {
        /** Returns the same with an end. */
        Found until(Moment last) {
            return new Found(start, Optional.of(last), precision, halfDay, open, rest);
        }

        /** Returns the same with "a.m." where "p.m." was printed. */
        Found halfDayEarlier() {
            return new Found(start.halfDayEarlier(), end.map(Moment::halfDayEarlier), precision, halfDay, open, rest);
        }
    }

    /** An hour and a minute as printed. */
    record Moment(int hour, int minute) {
        boolean exists() {
            return (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
        }

        private Moment halfDayEarlier() {
            return hour > 12 ? new Moment(hour - 12, minute) : this;
        }

        int minutes() {
            return hour * 60 + minute;
        }

        @Override
        public String toString() {
            return hour + (minute < 10 ? ":0" : ":") + minute;
        }
    }

    static Optional<Found> find(String text) {
        return FOUND.of(text);
    }

    private static Optional<Found> look(String text) {
        int digit = firstDigit(text);
        boolean atTheStart = digit >= 0 && digit <= FARTHEST;
        boolean labelled = digit > 2 && text.startsWith(": ", digit - 2);
        if (text.length() > Line.LONGEST || (!atTheStart && !labelled)) {
            return Optional.empty();
        }
        if (!labelled) {
            return plain(text);
        }
        Matcher label = LABEL_FIRST.matcher(text);
        if (label.matches() && !OF_THE_EVENT.matcher(label.group(1)).matches()) {
            return plain(label.group(2))
                    .filter(found -> found.rest().isEmpty())
                    .map(found -> new Found(
                            found.start(), found.end(), found.precision(), found.halfDay(), false, label.group(1)));
        }
        return plain(text);
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Found> plain(String text) {
        Matcher clock = START.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        boolean hasUnit = clock.group(4) != null || clock.group(7) != null;
        boolean hasMinutes = clock.group(3) != null;
        boolean rangeWithMinutes = clock.group(6) != null;
        if (!hasMinutes && !hasUnit && !(rangeWithMinutes && clock.group(5) != null)) {
            return Optional.empty();
        }
        if (!hasUnit && looksLikeNumber(clock.group(10))) {
            return Optional.empty();
        }
        if (isSentence(clock.group(1), clock.group(10).strip())) {
            return Optional.empty();
        }
        String endUnit = clock.group(7);
        String startUnit = clock.group(4) == null && isHalfDay(endUnit) ? endUnit : clock.group(4);
        Optional<Moment> end = clock.group(5) == null
                ? Optional.empty()
                : Optional.of(moment(clock.group(5), clock.group(6), endUnit));
        Moment start = moment(clock.group(2), clock.group(3), startUnit);
        if (clock.group(4) == null
                && end.isPresent()
                && isHalfDay(endUnit)
                && start.minutes() > end.get().minutes()) {
            start = moment(clock.group(2), clock.group(3), "am");
        }
        return Optional.of(new Found(
                start,
                end,
                clock.group(9) != null && GOES_ON.matches(clock.group(9))
                        ? Precision.ONWARDS
                        : precision(clock.group(1)),
                isHalfDay(startUnit) || isHalfDay(endUnit),
                clock.group(8) != null,
                ADMISSION
                        .matcher(ZONE.matcher(clock.group(10).strip()).replaceFirst(""))
                        .replaceFirst("")));
    }

    /** "9.50 Euro", "3.5 km", "2.1 Ergebnisse" are no clocks. */
    private static boolean looksLikeNumber(String rest) {
        return UNIT_OF_A_NUMBER.matches(rest);
    }

    /** "Gegen 10 Uhr trafen wir uns" tells a story, and so does "Ab 8 Uhr ist das Haus offen.". */
    private static boolean isSentence(String word, String rest) {
        if (MORE_CLOCKS.matches(rest)) {
            return true;
        }
        boolean goesOn = !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
        return goesOn && word != null && (TOLD.matches(word) || rest.endsWith("."));
    }

    private static boolean isHalfDay(String unit) {
        if (unit == null) {
            return false;
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        return lower.startsWith("a") || lower.startsWith("p") || lower.equals("noon");
    }

    private static Moment moment(String hour, String minute, String unit) {
        int h = Integer.parseInt(hour);
        int m = minute == null ? 0 : Integer.parseInt(minute);
        String half = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
        if (half.startsWith("p") && h < 12) {
            return new Moment(h + 12, m);
        }
        return half.startsWith("a") && h == 12 ? new Moment(0, m) : new Moment(h, m);
    }

    private static Precision precision(String word) {
        if (word == null) {
            return Precision.EXACT;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ca.", "ca", "circa", "etwa", "gegen" -> Precision.ABOUT;
            case "ab", "ab ca.", "from" -> Precision.ONWARDS;
            default -> Precision.EXACT;
        };
    }
}
