package programmheft.documents.text;

import java.util.Optional;

/** What a column of a table holds, as the word above it tells. */
@SuppressWarnings("ImmutableEnumChecker") // a pattern only remembers what was made of it
enum ColumnKind {
    DAY("tag|datum|wochentag|day|date|termin"),
    TIME("uhrzeit|zeit|wann|time|beginn|start|when|von|uhr|times|zeiten"),
    /** When it ends, beside a column for the start. */
    END("ende|bis|schluss|end|ends|until|to|finish"),
    TITLE(
            "was|thema|themen|titel|programm|programmpunkt|inhalt|inhalte|veranstaltung|vortrag|vortragstitel|session|session description|session title|description|topic|title|event|activity|agenda|what|tagesordnungspunkt|top|höhepunkt|aktion|programme|item|talk|beitrag|ablauf|punkt|angebot|kurs|lecture|subject"),
    PLACE("wo|ort|raum|saal|room|location|venue|place|where|treffpunkt|bühne|stage|halle"),
    PEOPLE(
            "wer|referent|referenten|referentin|referent\\*in|referent:in|referent\\*innen|referent:innen|referent_innen|referentinnen|referierende|referent/in|referent/-in|referentinnen und referenten|vortragende|vortragende[rn]?|name|namen|mit|speaker|speakers|presenter|presenters|who|sprecher|sprecherin|verantwortlich|leitung|by|moderation|mitwirkende|lead|led by|host|facilitator|kursleitung|dozent|dozentin|dozent/in|akteure|akteur"),
    NOTE(
            "hinweis|hinweise|bemerkung|bemerkungen|anmerkung|anmerkungen|kosten|preis|eintritt|notes?|remarks?|price|cost|tickets?|plätze|anmeldung|art|format|typ|type|nr|nummer|no|dauer|duration|zielgruppe|info|infos"),
    /** What is on in a room; the word is its name. */
    ROOM(
            "(?:track|stream|strang|schiene|bühne|stage|forum|slot|gruppe|group|zug)\\s?(?:(?:[A-Z]|\\d)\\b|[„\"«»“‘]).{0,40}");

    private static final int LONGEST = 60;

    private final Pattern words;

    ColumnKind(String words) {
        this.words = Pattern.compile("(?iU)(?:" + words + ")(?:[?:.]|\\s*\\([^)]{0,20}\\)|\\s*/\\s*[\\p{L} -]{2,20})?");
    }

    static Optional<ColumnKind> of(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        for (ColumnKind kind : values()) {
            if (kind.words.matcher(header).matches()) {
                return Optional.of(kind);
            }
        }
        return RoomWords.isRoom(header) ? Optional.of(ROOM) : Optional.empty();
    }
}
