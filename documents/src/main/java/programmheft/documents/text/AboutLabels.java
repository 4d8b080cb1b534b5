package programmheft.documents.text;

/** Knows labels that tell about an item and name no room: {@code Thema: …}, {@code Zielgruppe: …}. */
final class AboutLabels {
    private static final Pattern ABOUT = Pattern.compile(
            "(?iU)(?:thema|titel|topic|title|inhalte?|ziel\\w*|zeit|uhrzeit|datum|termin|ort|raum|dauer|kosten|eintritt|preis|anmeldung|hinweise?|info\\w*|material|sprache|language|abstract|beschreibung|description|untertitel|format|art|teilnehm\\w*|plätze|mitwirkende|mitbringen|treffpunkt|für|for|pro|contra|kontra|level|audience|register|cost|price|tickets?|wo|wann|wer|was|where|when|who|what|veranstalter\\w*|tel|telefon|mail|e-mail|link|stream|laudatio|text|regie|leitfragen?|frage|these|ablauf|programm|fee|duration|notes?|details|abfahrt|rückkehr|anreise)");

    private AboutLabels() {}

    static boolean isOne(String label) {
        return ABOUT.matcher(label).matches();
    }
}
