package programmheft.documents.text;

/** Knows the headings of lists of dates that are no programme: {@code Wichtige Termine}, {@code Key dates}. */
final class Deadlines {
    private static final Pattern HEADING = Pattern.compile(
            "(?iU)^(?:(?:wichtige|weitere wichtige)\\s(?:termine|daten|fristen)|(?:termine\\s(?:und|&)\\s)?fristen|(?:important|key)\\s(?:dates|deadlines)|deadlines|dates\\s(?:to remember|for your diary))(?:\\s(?:im überblick|auf einen blick|at a glance))?\\s*:?$");
    private static final int LONGEST = 60;

    private Deadlines() {}

    /** Tells whether deadlines follow below the line, up to the next blank one. */
    static boolean isHeading(String text) {
        return text.length() <= LONGEST && HEADING.matches(text);
    }
}
