package programmheft.documents.text;

/** Knows opening hours, which look like a programme and are none: {@code Dienstag bis Freitag 10:00 – 17:00 Uhr}. */
final class OpeningHours {
    private static final String DAY =
            "(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|mo|di|mi|do|fr|sa|so|werktags|täglich|feiertags?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|daily)\\.?";
    private static final Pattern LINE = Pattern.compile(
            "(?iU)^(?:" + DAY + "\\s?(?:bis|und|,|-|–|\\+|&|to|and)\\s?" + DAY + "|täglich|daily|werktags)\\b.*\\d.*"
                    + "|^(?:kasse|bürozeiten|sprechzeiten|öffnungszeiten|geöffnet|opening hours|open)\\b.*\\d.*"
                    // departures of a bus
                    + "|^(?:\\d{1,2}[.:]\\d{2}(?:\\s?Uhr)?[\\s,|·/]+){2,20}\\d{1,2}[.:]\\d{2}\\b(?:\\s?Uhr)?(?:[\\s,]*|[\\s,]+(?:\\d|then|dann|danach|und|and)\\b.*)");
    private static final Pattern HEADING = Pattern.compile(
            "(?iU)^.{0,30}\\b(?:öffnungszeiten|sprechzeiten|bürozeiten|kassenzeiten|opening hours|office hours)\\b.{0,40}:?$");

    private OpeningHours() {}

    /** Tells whether the line gives hours for several days. */
    static boolean isLine(String text) {
        return text.length() <= 160 && LINE.matcher(text).matches();
    }

    /** Tells whether hours follow below the line. */
    static boolean isHeading(String text) {
        return text.length() <= 90 && HEADING.matcher(text).matches();
    }
}
