package programmheft.documents.text;

/** Knows lines that say what an event is and not how it is called: {@code Frühjahrstagung}, {@code A workshop in philosophy}. */
final class TitleKind {
    private static final String KIND =
            "(?:tagung|symposium|symposion|kolloquium|seminar|workshop|webinar|konferenz|kongress|fortbildung|weiterbildung|vortragsreihe|fachtag|studientag|halbtag|vormittag|nachmittag|vortragsabend|schulung|lehrgang|fachgespräch|pressegespräch|forum|einladung|conference|colloquium|congress|webinars|lecture series|masterclass|study day|meeting)";
    private static final Pattern ALONE = Pattern.compile(
            "(?iU)^(?:(?:herzliche )?einladung zu[rm]?\\s)?(?:unsere[rm]?\\s|diesjährigen\\s)?(?:\\p{L}{3,}(?:e|er|es|en)\\s)?[\\p{L}-]*"
                    + KIND + "$");
    private static final Pattern TELLS =
            Pattern.compile("(?iU)^(?:(?:an?|eine?|die|der|das)\\s.*|(?:\\p{L}+\\s){0,3}[\\p{L}-]*" + KIND
                    + "(?:,|\\s(?:des|der|für|zu|zum|zur|über|im|in|am|mit|von|on|for|of|about|at))\\s.*)$");
    private static final Pattern ADJECTIVE =
            Pattern.compile("(?U)^\\p{Lu}\\p{L}+(?:isch|lich|al|iv|är|tägig|fach|end)(?:e|er|es)\\s[\\p{L}-]+.*$");
    private static final Pattern COUNTED = Pattern.compile(
            "(?iU)^(?:\\d{1,3}(?:\\.|st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|annual|(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[rs]?)\\s.*");
    private static final Pattern ACRONYM =
            Pattern.compile(".*\\s\\((?=[^)]{0,8}\\p{Lu}[^)]{0,8}\\p{Lu})[\\p{L}&-]{2,8}\\)$");

    private TitleKind() {}

    /** Tells whether the words name nothing but the kind. */
    static boolean isAlone(String text) {
        return ALONE.matches(text);
    }

    /** Tells whether it stands below a name, to say what that is: with an article, an adjective, or about what it is. */
    static boolean tellsOfAName(String text) {
        return EventTitle.hasEventWord(text) && (TELLS.matches(text) || ADJECTIVE.matches(text));
    }

    /** "12. Literaturtage", "Third Colloquium": tells how often it was, below a name in capitals. */
    static boolean isCounted(String text) {
        return COUNTED.matches(text) && EventTitle.hasEventWord(text);
    }

    /** "Fachverband für Holz und Handwerk (FHH)" is a body, whatever its words. */
    static boolean hasAcronym(String text) {
        return ACRONYM.matches(text);
    }
}
