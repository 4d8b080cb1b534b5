package programmheft.documents.text;

import programmheft.model.FormatWords;

/** Knows lines that are no title: menus, the press, greetings, sentences, days, and words that only say what something is. */
final class NoTitle {
    private static final WordList EVENTS = WordList.of("event-words.txt");
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "(?iU)^(?:(?:von|an|from|to|cc|bcc|sent|gesendet|date)\\s*:.*|public group.*|private group.*|\\[.*]|nr\\.? ?\\d.*|.*\\s[›>»]\\s.*\\s[›>»]\\s.*|(?-i:\\p{Ll}+,? (?:\\S+ ){5,}.*)|awareness|anreise|zum inhalt.*|.*<\\S+@\\S+>.*|menü.*|register(?: now)?|jetzt anmelden|anmelden|aktuelles|über uns|mitmachen|termine|themen|presse|kontakt|impressum|datenschutz|service|login|mitglied werden|newsletter|about|speakers|venue|sponsors|tickets|travel|contact|news|events|search|.*\\bissue \\d+.*|.*\\bausgabe \\d+.*|.*\\bstand:.*|.*\\bjoining instructions.*|akademisches lehrkrankenhaus.*|dates?:.*|location:.*|dress:.*|replies:.*|gedruckt:.*|seite \\d+.*|page \\d+.*|wir verwenden cookies.*|we use cookies.*|lesezeit.*|(?:zum|direkt zum) (?:haupt)?inhalt.*|sie (?:sind|befinden sich) hier:?.*|you are here.*|.*\\s[›>]\\s.*|home\\s/.*|suche|hauptnavigation.*|navigation.*|veranstaltungskalender|medieneinladung|media invitation.*|press (?:invitation|release).*|(?:tagungs)?dokumentation|.*\\bmeldung\\b.*|\\+\\+\\+.*|einladung (?:an|zum|zur|für) .*|rückblick\\w*|aktuelles.*|drucken.*|teilen.*|nach oben|zurück.*|archiv|skip to.*|presse\\w*|(?:vorläufiges? |das )?(?:programm|zeitplan|ablauf|agenda)\\w*(?: \\d{4})?:?|vorläufiger .*|schedules?|time|description|event|full details|d[ée]tails|höhepunkte|einladung|programme? \\(.*|programm \\(.*|inhalt|inhaltsverzeichnis.*|termin\\w*"
                    + "|start(?:seite)?|home|menü|zurück|drucken|teilen:?|märz|januar|februar|april|mai|juni|juli|august|september|oktober|november|dezember|https?:.*|www\\..*|©.*|\\d.{0,6}|wir freuen uns.*|for immediate.*|sperrfrist.*|motto:.*|neuigkeiten|news|aus der reihe.*|[a-z]{2}\\s+[a-z]{2}\\b.*|stabsstelle.*|(?:presse|medien)(?:mitteilung|einladung|information)\\w*\\s.*\\d.*|bitte .*|liebe .*|sehr geehrte.*"
                    + "|(?:ort|wo|wann|datum|termin|zeit|uhrzeit|beginn|start|ende|tagungsort|veranstaltungsort|treffpunkt|über uns|veranstalter|anmeldung|kontakt|moderation|leitung|eintritt)\\b.*|ganztägig.*|durchgehend.*|so läuft .*|weiter ?lesen|mehr .*|foto:.*|grafik:.*|seite \\d.*|page \\d.*|die seite .*|[\\p{L}-]+[- ]?(?:nr|nummer|no)\\b\\.?.*|(?:\\p{L}+ (?:&|und|and) )?(?:events?|training|veranstaltungen|webinars?|seminare|fortbildungen|kurse|courses|workshops|angebote)|(?-i:(?:lädt|laden|geben sich|invites?|presents|im|in|am|an|auf|für|mit|zur|zum|vom|von|und|bei|aus|at|for|with|and|by|on)\\s.*)|contact .*|parking.*|video .*)$");
    private static final Pattern IN_COOPERATION = Pattern.compile(
            "(?iU)(?:in kooperation|in zusammenarbeit|mit freundlicher|mit unterstützung|gefördert|eine veranstaltung|unterstützt|präsentiert von|in cooperation|supported by|funded by|presented by|hosted by|lädt ein|laden ein)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[\\p{Ll}\"“”)]\\.$");
    private static final Pattern BROKEN_OFF = Pattern.compile(".*[,;]$|^[(*].*|[^ ]*\\d[^ ]*_.*");
    private static final Pattern TWO_SENTENCES = Pattern.compile("(?U).*\\p{Ll}{2}\\. .*");
    private static final int LONGEST = 160;
    private static final int LONG = 60;
    private static final int SENTENCE = 20;
    private static final int MOST_OF_A_DATE = 8;

    private NoTitle() {}

    /** Tells whether words without label and date are none. */
    static boolean isOne(String plain) {
        return NOT_A_TITLE.matches(plain);
    }

    /** "Symposium" alone says what it is, not how it is called. */
    static boolean isGeneric(String word) {
        return word.indexOf(' ') < 0
                && (EVENTS.holds(word) || FormatWords.ofExactly(word).isPresent());
    }

    /** Tells whether a line as printed is none. */
    static boolean isLine(String text) {
        return text.length() <= 3
                || isSentence(text)
                || text.endsWith(":")
                || (!TitleText.isLabelled(text) && NOT_A_TITLE.matches(text))
                || IN_COOPERATION.matcher(text).lookingAt()
                || Clocks.find(text).isPresent()
                || (DayHeading.of(text).isPresent() && !EventTitle.hasEventWord(text))
                || DateMention.in(text).stream()
                        .anyMatch(date -> text.length() - date.printed().length() <= MOST_OF_A_DATE);
    }

    private static boolean isSentence(String text) {
        return text.length() > LONGEST
                || (text.length() > SENTENCE && SENTENCE_END.matches(text))
                || BROKEN_OFF.matches(text)
                || (text.length() > LONG && (TWO_SENTENCES.matches(text) || text.endsWith(".") || text.endsWith("!")));
    }
}
