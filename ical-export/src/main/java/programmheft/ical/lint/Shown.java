package programmheft.ical.lint;

/** A value as a message shows it. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** Returns the text on one line and not too long. */
    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}]", "\u240A");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
