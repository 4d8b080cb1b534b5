package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Role;
import programmheft.model.Status;

/**
 * Brackets at the end of a title: people ({@code (Dr. Anna Berg, Klinik)}, {@code (Leitung: Anna Berg)}), a room
 * ({@code (Raum 108)}), or a note ({@code (inkl. Kaffee)}). What else stands in brackets belongs to the title.
 */
final class Brackets {
    private static final Pattern NOTE = Pattern.compile(
            "(?iU)^(?:ca\\.|inkl\\.|incl\\.|max\\.|s\\.\\s).*|^(?:optional|inklusive|including|mit voranmeldung|nur|siehe|see|je nach|selbstzahler|kostenlos|kostenfrei|gratis|free|provided|paid|not included|separately|anmeldung|nach anmeldung|registration|dauer|gelegenheit|vor ort|bring|arrange|gern|bitte|please|auf eigene|nicht im|an den|am stand|ohne|with|for all|für alle|änderungen|bis|ab|von \\d|noch|weitere)\\b.*"
                    + "|.*\\b(?:nach absprache|je nach|vor ort|nach bedarf|auf anfrage|paid separately|not included|self-paid|on request|wird noch|folgt|mitbringen|\\d+ ?min\\.?|minuten|minutes|begrenzt|teilnehmende)\\b.*");
    private static final Pattern ADDED = Pattern.compile("(?i)inkl\\.|inklusive|incl\\.|including|ca\\.|max\\.|dauer");
    private static final Pattern TWO_WORDS = Pattern.compile("(?U)^\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}'-]+$");
    private static final Pattern ROOM = Pattern.compile(
            "(?iU)^(?:(?:treffpunkt|treff|ort|raum|saal|room|meet|meeting point|meet in|meet at|start)\\s*:?\\s+(?:in |at |the )*)(.{2,60})$");
    private static final Pattern CODE = Pattern.compile("^[A-Z]{1,3}[ .-]?\\d{1,4}(?:[ .-]?\\d{1,4})?[a-z]?$");
    private static final Pattern BARE_ROOM = Pattern.compile(
            "(?U)^(?:Raum|Saal|Hörsaal|Foyer|Aula|Plenum|Room|Hall|Hörsaal|Seminarraum|Großer Saal|Kleiner Saal|Gebäude|Halle)\\b.{0,40}$");
    private static final Pattern FREE = Pattern.compile(
            "(?iU)^(?:optional|fakultativ|freiwillig|voluntary|wer (?:mag|will|möchte)|for those who (?:like|wish)|bei interesse|nach lust und laune)\\b.*");
    // "(guest tutor Saoirse Nolan)"
    private static final Pattern SMALL =
            Pattern.compile("(?U)^(?:(?!mit|inkl|ca)\\p{Ll}{3,}\\s){1,3}(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu})");
    private static final Pattern FOR = Pattern.compile("(?U)\\s(?:für|im Namen|in Vertretung|on behalf|for)\\s.*$");
    private static final Pattern COUNTS = Pattern.compile(
            "(?iU)(?:teil|part|fortsetzung|continued|cont\\.)(?:\\s.{1,4})?|[IVX]+|\\d{1,2}|[A-H]|(?:und|oder|and|or)\\s(?!\\d).{2,40}|(?:alte[rs]?|neue[rs]?|ehemals|ehemalige[rs]?|früher|vormals|formerly)\\s.*");
    private static final Pattern GIVEN_ONLY =
            Pattern.compile("(?U)\\p{Lu}\\p{L}+(?:(?:,| und| &| and)\\s\\p{Lu}\\p{L}+){1,4}");
    private static final Splitter AND = Splitter.onPattern("\\s(?:und|&|and)\\s|,\\s");
    private static final Pattern BEHIND =
            Pattern.compile("^([^()]{3,100}) \\(([^()]{2,80})\\)[,.;]\\s+((?!ein|der|die|das|a |the )\\S[^()]{1,80})$");
    private static final int LONGEST = 300;

    private final People people;

    Brackets(People people) {
        this.people = people;
    }

    /** Takes all brackets off the end that are no part of the title. */
    void take(Titles.Work work) {
        boolean more = true;
        while (more) {
            more = takeLast(work);
        }
        takeLateNote(work);
        takeNoteInside(work);
    }

    /** "Marktplatz (inkl. Kaffee) Zeigt euer Projekt": a note ends the title, whatever follows. */
    private static void takeNoteInside(Titles.Work work) {
        int open = work.rest.indexOf(" (");
        int close = work.rest.indexOf(") ", Math.max(0, open));
        if (open > 0
                && close > open
                && ADDED.matcher(work.rest.substring(open + 2, close)).lookingAt()) {
            work.notes.add(work.rest.substring(open + 1));
            work.rest = work.rest.substring(0, open).strip();
        }
    }

    private boolean takeLast(Titles.Work work) {
        String text = work.rest.endsWith("):") ? work.rest.substring(0, work.rest.length() - 1) : work.rest;
        int open = text.endsWith(")") ? opening(text) : -1;
        if (open <= 0 || text.length() - open > LONGEST) {
            return false;
        }
        String inside = text.substring(open + 1, text.length() - 1).strip();
        String before = text.substring(0, open).strip();
        Optional<Status> state = StateWords.of(inside);
        if (state.isPresent()) {
            work.status = state.get();
        } else if (FREE.matcher(inside).matches()) {
            work.optional = true;
        } else if (!takePeople(work, inside, before) && !takeRoom(work, inside)) {
            if (isPartOfTheTitle(inside) || endsWithPerson(before)) {
                return false;
            }
            work.notes.add(inside);
        }
        work.rest = before;
        return true;
    }

    /** "Ausblick (Teil 2)", "Glashütte (Alte Schleiferei)": what counts the item or names it once more belongs to it. */
    private static boolean isPartOfTheTitle(String inside) {
        return COUNTS.matcher(inside).matches();
    }

    /** "Wetter – Anna Berg (Warte Au)": it belongs to the person. */
    private boolean endsWithPerson(String before) {
        int comma = Math.max(before.lastIndexOf(", "), before.lastIndexOf(": ")) + 2;
        int dash = Math.max(before.lastIndexOf(" – "), before.lastIndexOf(" - ")) + 3;
        int from = Math.max(comma > 1 ? comma : 0, dash > 2 ? dash : 0);
        return from > 0 && people.beginsWith(before.substring(from));
    }

    /** "Posters (odd numbers), with coffee", "Walk (10 mins), bring a coat": a bracket ends the title. */
    void takeBehind(Titles.Work work) {
        Matcher behind = work.rest.indexOf(')') < 0 ? null : BEHIND.matcher(work.rest);
        if (behind != null && behind.matches()) {
            String said = behind.group(3).strip();
            RoomWords.atTheEnd("x, " + said)
                    .map(RoomWords.InRoom::room)
                    .filter(said::startsWith)
                    .ifPresentOrElse(
                            room -> work.room = work.room.or(() -> Optional.of(room)), () -> work.notes.add(said));
            work.rest = behind.group(1) + " (" + behind.group(2) + ")";
        }
    }

    /** "Dinner (arrange your own) - not included in the fee": what follows a note is one, too. */
    private static void takeLateNote(Titles.Work work) {
        int close = work.rest.indexOf(") - ");
        int open = work.rest.indexOf(" (");
        if (open > 0 && close > open && Character.isLowerCase(work.rest.codePointAt(close + 4))) {
            work.notes.add(work.rest.substring(open + 1));
            work.rest = work.rest.substring(0, open).strip();
        }
    }

    private boolean takePeople(Titles.Work work, String inside, String before) {
        Optional<Person> open = OnePerson.open(inside);
        if (open.isPresent()) {
            work.named.add(new Draft.Named(open.get(), Optional.empty()));
            return true;
        }
        Optional<RoleLine> labelled = RoleLine.labelled(inside);
        if (labelled.isPresent()) {
            List<Person> named = people.in(labelled.get().names(), People.Confidence.EXPECTED);
            named.forEach(person -> work.named.add(
                    new Draft.Named(person, Optional.of(labelled.get().role()).filter(role -> role != Role.SPEAKER))));
            return !named.isEmpty();
        }
        boolean speaks = TWO_WORDS.matcher(inside).matches()
                && isSpeech(before)
                && !RoomWords.isRoom(inside)
                && NameWords.mayBeName(inside)
                && !OnePerson.holdsFunction(inside);
        if (endsWithPerson(before)) {
            return false;
        }
        String names = SMALL.matcher(FOR.matcher(inside).replaceFirst("")).replaceFirst("");
        if (inside.indexOf(' ') < 0 && (people.isSurname(inside) || GivenNames.isListed(inside))) {
            speaks = true;
        }
        if (people.standsInBrackets() && !people.beginsWith(before)) {
            List<Person> usual = people.usual(names);
            usual.forEach(person -> work.named.add(new Draft.Named(person, Optional.empty())));
            if (!usual.isEmpty()) {
                return true;
            }
        }
        speaks |= areGivenNames(inside);
        if (!speaks && (!people.beginsWith(names) || people.beginsWith(before))) {
            return false;
        }
        List<Person> named = people.in(names, speaks ? People.Confidence.EXPECTED : People.Confidence.STRICT);
        named.forEach(person -> work.named.add(new Draft.Named(person, Optional.empty())));
        return !named.isEmpty();
    }

    /** Knows "(Conny und Rainer)". */
    private static boolean areGivenNames(String inside) {
        return GIVEN_ONLY.matcher(inside).matches() && AND.splitToStream(inside).allMatch(GivenNames::isListed);
    }

    private static boolean isSpeech(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        Format label = Label.of(text).format();
        Format format =
                label != Format.OTHER ? label : FormatWords.ofWord(last).orElseGet(() -> FormatWords.ofTitle(text));
        return switch (format) {
            case TALK, KEYNOTE, IMPULSE, GREETING, OPENING, CLOSING, SESSION, WORKSHOP -> true;
            default -> false;
        };
    }

    private static boolean takeRoom(Titles.Work work, String inside) {
        Matcher room = ROOM.matcher(inside);
        boolean told = room.matches() && !NOTE.matcher(inside).matches();
        if (!told
                && !CODE.matcher(inside).matches()
                && !BARE_ROOM.matcher(inside).matches()
                && !RoomWords.isRoom(inside)
                && !Venue.looksLikeHouse(inside)) {
            return false;
        }
        work.room = Optional.of(
                told && !Character.isDigit(room.group(1).charAt(0))
                        ? room.group(1).strip()
                        : inside);
        return true;
    }

    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
