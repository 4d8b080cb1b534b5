package programmheft.documents.tidy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the notation: where each may stand, how a value looks, and its words; the first one is printed. */
enum Key {
    ID(Where.ANYWHERE, "Kennung: id-ohne-Leerzeichen", "Kennung", "Id"),
    SUBTITLE(Where.ANYWHERE, "Untertitel: TEXT", "Untertitel", "Subtitle"),
    MOTTO(Where.HEAD, "Motto: TEXT", "Motto"),
    SERIES(Where.HEAD, "Reihe: NAME[, N]", "Reihe", "Series"),
    PLACE(Where.HEAD, "Ort: HAUS[, ADRESSE]", "Ort", "Place", "Venue"),
    ADDRESS(Where.HEAD, "Adresse: ADRESSE", "Adresse", "Address"),
    FORM(Where.HEAD, "Form: vor Ort | online[, LINK] | hybrid[, LINK]", "Form"),
    ACCESS(Where.HEAD, "Zugang: offen | Anmeldung [bis DATUM] | Einladung", "Zugang", "Access"),
    REGISTRATION(Where.HEAD, "Anmeldung: ADRESSE", "Anmeldung", "Registration"),
    DATES(Where.HEAD, "Datum: d. Monat yyyy[, d. Monat yyyy]", "Datum", "Date", "Dates"),
    BEGINS(Where.HEAD, "Beginn: HH:MM Uhr", "Beginn", "Begin", "Begins"),
    ENDS(Where.HEAD, "Ende: HH:MM Uhr", "Ende", "End", "Ends"),
    ZONE(Where.HEAD, "Zeitzone: Europe/Berlin", "Zeitzone", "Time zone"),
    LANGUAGE(Where.HEAD_AND_ITEM, "Sprache: Deutsch | Englisch | de-AT", "Sprache", "Language", "Languages"),
    ORGANISER(Where.HEAD, "Veranstalter: NAME", "Veranstalter", "Organiser", "Organizer"),
    HOST(Where.HEAD_AND_ITEM, "Gastgeber: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Gastgeber", "Host"),
    FUNDER(Where.HEAD, "Förderung: NAME", "Förderung", "Funder"),
    CONTACT(Where.HEAD, "Kontakt: WOFÜR[, ADRESSE]", "Kontakt", "Contact"),
    ATTENDANCE(Where.HEAD, "Teilnehmende: [mehr als|ca.|höchstens] N", "Teilnehmende", "Attendance"),
    PROGRAMME(Where.HEAD_AND_ITEM, "Programm: [LINK ][TEXT]", "Programm", "Programme", "Program"),
    RECORDING(
            Where.HEAD_AND_ITEM,
            "Aufzeichnung: [LINK ][TEXT][, mit Untertiteln][, auf Englisch]",
            "Aufzeichnung",
            "Recording"),
    SLIDES(Where.HEAD_AND_ITEM, "Folien: [LINK ][TEXT]", "Folien", "Slides"),
    STREAM(Where.HEAD_AND_ITEM, "Stream: [LINK ][TEXT]", "Stream"),
    REGISTRATION_LINK(Where.HEAD_AND_ITEM, "Anmeldelink: [LINK ][TEXT]", "Anmeldelink", "Registration link"),
    PAGE(Where.HEAD_AND_ITEM, "Seite: [LINK ][TEXT]", "Seite", "Page"),
    STATUS(Where.HEAD_AND_ITEM, "Status: vorläufig | abgesagt | ausgebucht | verschoben", "Status"),
    NOTE(Where.ITEM, "Hinweis: angefragt | abgesagt | ausgebucht | verschoben", "Hinweis", "Note"),
    WAIVER(Where.HEAD, "Nachsicht: CODE, PUNKT oder *, GRUND", "Nachsicht", "Waiver"),
    ROOM(Where.ITEM_AND_ROOM, "Raum: NAME", "Raum", "Room"),
    THEMED_ROOM(Where.HEAD_AND_ITEM, "Themenraum: [N ]„NAME“[: UNTERTITEL]", "Themenraum", "Themed room"),
    GUIDING_QUESTION(Where.ITEM_AND_ROOM, "Leitfrage: TEXT", "Leitfrage", "Guiding question"),
    CAPACITY(Where.ITEM, "Plätze: N", "Plätze", "Capacity"),
    FORMAT(Where.ITEM, "Format: Vortrag[, WORT]", "Format"),
    OPTIONAL(Where.ITEM, "Freiwillig: ja | nein", "Freiwillig", "Optional"),
    PERSON(Where.HEAD, "Person: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Person"),
    INSTITUTION(Where.HEAD_AND_ITEM, "Institution: NAME", "Institution"),
    SPEAKER(Where.HEAD_AND_ITEM, "Vortrag: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Vortrag", "Keynote", "Talk", "Speaker"),
    MODERATOR(Where.HEAD_AND_ITEM, "Moderation: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Moderation", "Moderator", "Chair"),
    PANELIST(Where.HEAD_AND_ITEM, "Podium: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Podium", "Panel", "Panelist"),
    GREETING(Where.HEAD_AND_ITEM, "Grußwort: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Grußwort", "Greeting"),
    GUIDE(Where.HEAD_AND_ITEM, "Führung: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Führung", "Guide"),
    PERFORMER(Where.HEAD_AND_ITEM, "Musik: [TITEL ]NAME[, ZUGEHÖRIGKEIT]", "Musik", "Music", "Performer");

    /** Where a key may stand. */
    enum Where {
        HEAD,
        ITEM,
        HEAD_AND_ITEM,
        ITEM_AND_ROOM,
        ANYWHERE
    }

    private static final Map<String, Key> BY_WORD = new HashMap<>();

    static {
        for (Key key : values()) {
            key.words.forEach(word -> BY_WORD.put(word, key));
        }
    }

    private final Where where;
    private final String form;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> words;

    Key(Where where, String form, String... words) {
        this.where = where;
        this.form = form;
        this.words = List.of(words);
    }

    static Optional<Key> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Returns all words that may stand in the head. */
    static List<String> wordsOfTheHead() {
        return Arrays.stream(values())
                .filter(Key::inHead)
                .flatMap(key -> key.words.stream())
                .toList();
    }

    boolean inHead() {
        return where != Where.ITEM && where != Where.ITEM_AND_ROOM;
    }

    boolean inItem() {
        return where != Where.HEAD;
    }

    /** Tells whether the key may stand below a themed room that the head lists. */
    boolean inRoom() {
        return where == Where.ITEM_AND_ROOM;
    }

    /** Returns the German word. */
    String word() {
        return words.get(0);
    }

    /** Returns how a line with this key looks. */
    String form() {
        return form;
    }
}
