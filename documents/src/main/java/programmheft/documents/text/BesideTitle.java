package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/**
 * Takes off a title what stands beside it on its line: for whom it is ({@code Für Kinder ab 5: …}), where it is ({@code im Pfarrgarten: …}),
 * what happens besides ({@code …; bitte Stiefel mitbringen}, {@code … / Saalöffnung um 16:50 Uhr}), and a sentence about it.
 */
final class BesideTitle {
    private static final Pattern AUDIENCE = Pattern.compile(
            "(?iU)^(?:nur )?(?:für|for)\\s(?:alle|kinder|familien|mitglieder|jugendliche|interessierte|eltern|neue|neulinge|erwachsene|senior\\w*|groß|große|schul\\w*|frühaufsteher|nachteulen|all|children|kids|families|members|everyone|newcomers|those|early|parents|adults|teens)\\b[^:„\"»“]{0,40}:\\s+(?=\\S)");
    private static final Pattern PLACE = Pattern.compile(
            "(?U)^(?:(?:[Tt]reffpunkt|[Tt]reff|[Mm]eeting point|[Mm]eet at|[Oo]rt)\\s?:?(?:\\s(?:at|am|im|in der|an der|vor dem|vor der))?|[Ii]m|[Ii]n der|[Ii]n den|[Ii]n dem|[Aa]uf der|[Aa]uf dem|[Aa]m|[Aa]n der|[Vv]or der|[Vv]or dem|[Ii]n the|[Aa]t the|[Oo]n the)\\s(\\p{Lu}[\\p{L}. -]{2,40}?)\\s?:\\s+(?=\\S)");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?iU)(?:gespräch|dialog|fokus|anschluss|blick|überblick|interview|mittelpunkt|ergebnis|wandel|austausch|weg|ende|start|puls|team|anfang|rückblick|vergleich|zweifel|labor der|spotlight|focus|conversation|end|beginning|road|way|edge)\\b.*");
    private static final Pattern ROOM_FIRST =
            Pattern.compile("(?U)^(\\p{Lu}[\\p{L}\\d. -]{2,40}?)\\s?(?::|\\s[–-])\\s+(?=\\S)");
    private static final Pattern SURE_ROOM =
            Pattern.compile("(?iU).*(?:\\d|\\s|saal|raum|aula|foyer|zelt|bühne|room|hall|garten)$");
    private static final Pattern OTHER_CLOCK = Pattern.compile(
            "(?iU)\\s?[;,/–-]\\s+(?:[^;,/–]{0,60}\\s)?(?:um|at|gegen|ab|bis|until|by)\\s\\d{1,2}(?:[.:]\\d{2}(?:\\s?(?:uhr|h|[ap]\\.?m))?|\\s?(?:uhr|h|[ap]\\.?m))\\b.{0,60}$");
    private static final Pattern SEMICOLON = Pattern.compile("\\s?;\\s+(?=\\S)");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?U)(?<=[\\p{Ll})”“\"»][\\p{Ll})”“\"»])(?<!\\b(?:Prof|Dipl|Capt|inkl|bzw|evtl|stellv|ehem|Geogr|Psych|Päd|Biol|Pol|Soz))\\.\\s+(?=\\p{Lu})");
    private static final Pattern TELLS = Pattern.compile(
            "(?iU)^(?:bitte|please|bring|choose|wählen sie|groups?|gruppen?|anmeldung|eintritt|kosten|dauer|teilnahme|limited|numbers|registration|meet|wer|nur|everyone|all are)\\b.*|.*\\b(?:ist|sind|wird|werden|kann|können|muss|is|are|will|can|may|must|shall)\\b.*");
    private static final Pattern WITH_SOMETHING = Pattern.compile(
            "(?iU)(?:,|\\s[–-])\\s+(?:(?:mit|with)\\s(?:kurzen? |kleinem |einer |kaffee und |light )?(?:pausen?|breaks?|imbiss|kaffee|kuchen|tee|coffee|tea|refreshments|drinks|cake|getränken|umtrunk|übersetzung|q ?& ?a)\\b.*|(?:je|jeweils|each)\\s\\d.*|dazu\\s.*|bring\\s.*|bitte\\s.*|please\\s.*|(?:der )?eintritt (?:ist )?frei\\b.*|freier eintritt\\b.*|admission free\\b.*|free (?:entry|admission)\\b.*|karten (?:zu|für|ab)\\s.*|tickets\\s.*|rückkehr\\s.*|(?:nur )?mit anmeldung\\b.*|anmeldung erforderlich\\b.*)$");
    private static final Pattern WITH_LIST =
            Pattern.compile("(?iU)(?:(?<=[“”\"»«’])\\s+(?:mit|with|von|by)\\s*:?|\\s+(?:mit|with)\\s*:)$");
    private static final Pattern KIND = Pattern.compile("(?U)^(.{4,}[?!.])\\s+(?:Eine?|An?)\\s(\\p{L}[\\p{L}-]{3,})$");
    private static final Pattern CLAUSE = Pattern.compile("(?U),\\s+[^,]{2,60}\\b(?:ist|sind|wird|is|are|will)\\b.*$");
    private static final Pattern HOUSE = Pattern.compile(
            "(?U)^([^,]{3,60}),\\s+(\\p{Lu}[\\p{L}’'-]+(?:\\s(?:am|an|der|im|the|of|zum|zur)){0,2}(?:\\s\\p{Lu}[\\p{L}’'-]+){1,3})$");
    private static final int SHORTEST = 4;

    private final People people;

    BesideTitle(People people) {
        this.people = people;
    }

    /** Takes off what stands before the title. */
    void takeFirst(Titles.Work work) {
        int colon = work.rest.indexOf(':');
        int dash = work.rest.indexOf('–');
        if (colon < 0 && dash < 0) {
            return;
        }
        Matcher audience = AUDIENCE.matcher(work.rest);
        if (audience.lookingAt()) {
            work.notes.add(audience.group().replaceFirst("\\s*:\\s*$", ""));
            work.rest = work.rest.substring(audience.end());
        }
        Matcher place = PLACE.matcher(work.rest);
        if (place.lookingAt() && isPlace(place.group(1))) {
            takeRoom(work, place);
            return;
        }
        Matcher room = ROOM_FIRST.matcher(work.rest);
        if (room.lookingAt() && SURE_ROOM.matcher(room.group(1)).matches() && RoomWords.isRoom(room.group(1))) {
            takeRoom(work, room);
        }
    }

    private static void takeRoom(Titles.Work work, Matcher place) {
        work.room = Optional.of(place.group(1).strip());
        work.rest = work.rest.substring(place.end());
    }

    private static boolean isPlace(String noun) {
        return !NO_PLACE.matcher(noun).matches() && FormatWords.ofTitle(noun) == Format.OTHER;
    }

    /** Takes off what stands behind the title and is no part of it. */
    void takeLast(Titles.Work work) {
        Matcher list = WITH_LIST.matcher(work.rest);
        if (list.find() && list.start() >= SHORTEST) {
            work.rest = work.rest.substring(0, list.start());
        }
        cut(OTHER_CLOCK, work);
        cut(WITH_SOMETHING, work);
        takeKind(work);
        if (isPauseFirst(work.rest)) {
            cut(CLAUSE, work);
        }
        takeHouse(work);
        takeSemicolon(work);
        takeSentences(work);
    }

    private static void cut(Pattern pattern, Titles.Work work) {
        Matcher found = pattern.matcher(work.rest);
        if (found.find() && found.start() >= SHORTEST && isOutside(work.rest, found.start())) {
            work.notes.add(found.group().replaceFirst("^[\\s;,/–-]+", ""));
            work.rest = work.rest.substring(0, found.start()).strip();
        }
    }

    /** Takes the kind off "Wozu noch Kritik? Eine Podiumsdiskussion". */
    private static void takeKind(Titles.Work work) {
        Matcher kind = work.rest.length() > Block.LONGEST_TITLE ? null : KIND.matcher(work.rest);
        if (kind != null && kind.matches()) {
            work.kind = FormatWords.ofWord(kind.group(2)).filter(format -> format != Format.OTHER);
            work.rest = work.kind.isPresent() ? kind.group(1) : work.rest;
        }
    }

    private static boolean isPauseFirst(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && isPause(text.substring(0, comma));
    }

    /** "Lunch, Dining Commons": behind a meal stands where it is. */
    static void takeHouse(Titles.Work work) {
        Format first = TitleFormat.of(work.rest);
        boolean pause = isPauseFirst(work.rest) && first != Format.REGISTRATION && first != Format.NETWORKING;
        Matcher house = HOUSE.matcher(pause ? work.rest : "");
        if (house.matches()
                && isOutside(work.rest, house.end(1))
                && FormatWords.ofTitle(house.group(2)) == Format.OTHER) {
            work.room = work.room.or(() -> Optional.of(house.group(2)));
            work.rest = house.group(1);
        }
    }

    private void takeSemicolon(Titles.Work work) {
        Matcher semicolon = work.rest.indexOf(';') < 0 ? null : SEMICOLON.matcher(work.rest);
        while (semicolon != null && semicolon.find()) {
            String title = work.rest.substring(0, semicolon.start());
            if (semicolon.start() >= SHORTEST
                    && isOutside(work.rest, semicolon.start())
                    && People.institution(work.rest.substring(semicolon.end())).isEmpty()
                    && !people.beginsWith(title)) {
                note(work.rest.substring(semicolon.end()), work);
                work.rest = title;
                return;
            }
        }
    }

    /** What is said behind the title may still tell who appears. */
    private void note(String said, Titles.Work work) {
        Optional<RoleLine> role = RoleLine.of(said, people);
        List<Person> named = role.map(line -> people.in(line.names(), People.Confidence.EXPECTED))
                .orElseGet(() -> people.in(said, People.Confidence.STRICT));
        named.forEach(person -> work.named.add(new Draft.Named(person, role.map(RoleLine::role))));
        if (named.isEmpty()) {
            Mention.in(said).stream()
                    .filter(mention -> mention.start() == 0)
                    .forEach(mention -> work.named.add(new Draft.Named(mention.person(), Optional.empty())));
            work.notes.add(said);
        }
    }

    /** "Mittag. Suppe und Brot", "Gang zum Turm. Bitte feste Schuhe", "Ernährung. Gast: Anna Berg. Treffpunkt Hof". */
    private void takeSentences(Titles.Work work) {
        Matcher end = work.rest.indexOf(". ") < 0 ? null : SENTENCE.matcher(work.rest);
        while (end != null && end.find()) {
            String title = work.rest.substring(0, end.start());
            String said = work.rest.substring(end.end());
            if (isOutside(work.rest, end.start()) && (isPause(title) || isAbout(said))) {
                work.rest = title;
                for (String one : SENTENCE.split(said, -1)) {
                    tell(one.replaceFirst("\\.$", ""), work);
                }
                return;
            }
        }
    }

    private void tell(String said, Titles.Work work) {
        String place = Columns.place(said);
        if (!place.equals(said) && work.room.isEmpty()) {
            work.room = Optional.of(place);
        } else {
            note(said, work);
        }
    }

    private static boolean isAbout(String said) {
        return (TELLS.matcher(said).matches() && said.indexOf('?') < 0)
                || RoleLine.labelled(said).isPresent()
                || !Columns.place(said).equals(said);
    }

    private static boolean isPause(String title) {
        return switch (TitleFormat.of(title)) {
            case BREAK, MEAL, REGISTRATION, SOCIAL, NETWORKING -> true;
            default -> false;
        };
    }

    /** Tells whether no bracket and no quotation is open there. */
    static boolean isOutside(String text, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '„' || c == '«' ? 1 : c == ')' || c == '“' || c == '»' ? -1 : 0;
        }
        return depth <= 0;
    }
}
