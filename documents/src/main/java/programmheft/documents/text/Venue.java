package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Place;

/** Finds the house in which an event takes place: in a line of its own, or in the sentence that has the date. */
final class Venue {
    private static final Pattern KEYED = Pattern.compile(
            "(?iU)^(?:ort|veranstaltungsort|tagungsort|tagungsstätte|wo\\??|location|venue|place|ort des abends ist)(?:\\s*:\\s*|\\s+(?=(?:das|die|der)\\s|\\p{Lu}))(.+)$");
    private static final Pattern POSTAL = Pattern.compile(
            "(?U)^(?:(?i:im|in der|in den|in das|in|ins|at|at the))?\\s*(\\S.*,\\s*(?:D-)?\\d{4,5}\\s+\\p{Lu}[^@]*)$");
    private static final String HOUSE =
            "(?:\\p{Lu}[\\p{L}-]*(?:halle|haus|saal|bahnhof|zentrum|museum|schule|scheune|kirche|speicher|sparkasse|schloss|werft|kloster|hof|hofgut|hofguts|hotel|universität|aula|hörsaal|bibliothek|bücherei|herberge|werk|foyer|garten|park|forum|akademie|kunstverein|theater|café|burg|studio|kreishaus|kreishauses|rathaus|volkspark|vertretung|synagoge)|Halle|Haus|Saal|Bahnhof|Zentrum|Museum|Schule|Scheune|Kirche|Speicher|Sparkasse|Schloss|Werft|Kloster|Hof|Hofgut|Hofguts|Hotel|Universität|Aula|Hörsaal|Bibliothek|Bücherei|Herberge|Werk|Foyer|Garten|Park|Forum|Akademie|Kunstverein|Theater|Café|Burg|Studio|Kreishaus|Kreishauses|Rathaus|Volkspark|Vertretung|Synagoge)";
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?U)\\b(?:im|in der|in das|ins|in den|in die|auf dem|auf der|at the|in the)\\s+((?:\\p{Lu}[\\p{L}-]*\\s+){0,2}(?:"
                    + HOUSE
                    + "|(?:Alten?|Neuen?)\\s+\\p{Lu}[\\p{L}-]+)(?:\\s+(?:des|der|am|an der|\\p{Lu}[\\p{L}-]*|[XIV]+|\\d{1,2})(?=\\s|$|[,;.():])){0,4}(?:,\\s+[\\p{L}. -]+\\s\\d{1,4}\\s?[a-z]?(?=[,;.\\s]|$)(?:,\\s+(?:\\d{5}\\s+)?\\p{Lu}[\\p{L}-]+)?)?)");
    private static final Pattern AFTER_DATE = Pattern.compile(
            "(?U)^(?:[\\s,|–-]+(?:(?:um|ab|von|Beginn:?)\\s+)?\\d{1,2}(?:[.:]\\d{2})?(?:\\s*[–-]\\s*\\d{1,2}(?:[.:]\\d{2})?)?\\s*Uhr)?[\\s,|–-]+((?:\\p{Lu}[\\p{L}-]*\\s+){0,2}"
                    + HOUSE + "\\b.*)$");
    private static final Pattern BEGINS_WITH_HOUSE =
            Pattern.compile("(?U)^(?:\\p{Lu}[\\p{L}-]*\\s+){0,2}" + HOUSE + "(?:\\s|[,;.|]|$)");
    private static final Pattern HELD = Pattern.compile(
            "(?iU)\\b(?:fand|statt|stattfinden|getroffen|treffen|kamen|lädt|laden|eingeladen|geladen|fachprogramm|zusammen|held|take place|took place)\\b");
    private static final Pattern ON_THE_NET = Pattern.compile(
            "(?iU)^(?:online|digital|virtuell|zoom|(?:microsoft )?teams|webex|bigbluebutton|internet|im netz)\\b.*");
    private static final Pattern CONTACT =
            Pattern.compile("(?iU)^(?:presse)?kontakt|^impressum|^ansprechpartner|^rückfragen|^herausgeber|^contact");
    private static final int LONGEST = 200;

    private Venue() {}

    /** Tells whether the text begins with the name of a house, or is an address. */
    static boolean looksLikeHouse(String text) {
        return text.length() <= LONGEST
                && (BEGINS_WITH_HOUSE.matcher(text).find()
                        || POSTAL.matcher(text).matches());
    }

    /** Returns the house that a line of its own names; "Ort: Zoom" is no house, but tells that it is on the net. */
    static Optional<HeadFacts.At<Place>> inALine(List<Line> lines) {
        boolean amongContacts = false;
        for (Line line : lines) {
            amongContacts |= CONTACT.matcher(line.text()).find();
            if (!line.blank() && line.text().length() <= LONGEST + 40) {
                Optional<Place> place = of(line.text(), amongContacts);
                if (place.isPresent()) {
                    return Optional.of(new HeadFacts.At<>(place.get(), line.number()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> of(String text, boolean amongContacts) {
        Matcher keyed = KEYED.matcher(text);
        Matcher postal = POSTAL.matcher(text);
        String where = keyed.matches() ? keyed.group(1) : !amongContacts && postal.matches() ? postal.group(1) : "";
        return place(where);
    }

    /** Returns the house that the sentences with a date, or those right after, name. */
    static Optional<HeadFacts.At<Place>> inASentence(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean nearADate = HELD.matcher(sentence.text()).find()
                    || !DateMention.in(sentence.text()).isEmpty()
                    || (i > 0
                            && !DateMention.in(sentences.get(i - 1).text()).isEmpty()
                            && sentence.paragraph() - sentences.get(i - 1).paragraph() <= 1);
            Optional<HeadFacts.At<Place>> afterTheDate = afterTheDate(sentence);
            if (afterTheDate.isPresent()) {
                return afterTheDate;
            }
            Matcher house = IN_SENTENCE.matcher(sentence.text());
            if (nearADate && sentence.text().length() <= Line.LONGEST && house.find()) {
                return place(house.group(1))
                        .map(place -> new HeadFacts.At<>(place, sentence.line().number()));
            }
        }
        return Optional.empty();
    }

    /** "Termin: Dienstag, 4. Juni 2024, 18 Uhr, Speicher 7, Hafenstraße 12". */
    private static Optional<HeadFacts.At<Place>> afterTheDate(Sentence sentence) {
        List<DateMention> dates = DateMention.in(sentence.text());
        if (dates.isEmpty() || sentence.text().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher rest = AFTER_DATE.matcher(
                sentence.text().substring(dates.get(dates.size() - 1).end()));
        return rest.find()
                ? place(rest.group(1))
                        .map(place -> new HeadFacts.At<>(place, sentence.line().number()))
                : Optional.empty();
    }

    private static Optional<Place> place(String where) {
        String plain = where.strip().replaceAll("[.;]$", "").replaceFirst("^(?i:das|die|der|im|in der)\\s+", "");
        if (plain.isEmpty()
                || plain.length() > LONGEST
                || plain.contains("@")
                || (Character.isLowerCase(plain.codePointAt(0))
                        && !ON_THE_NET.matcher(plain).matches())
                || plain.matches("(?iU).*\\b(?:tel|fon|fax|telefon)\\b.*")) {
            return Optional.empty();
        }
        if (ON_THE_NET.matcher(plain).matches()) {
            return Optional.of(Place.onTheNet());
        }
        int comma = plain.indexOf(", ");
        return Optional.of(
                comma < 0 ? Place.at(plain) : Place.at(plain.substring(0, comma), plain.substring(comma + 2)));
    }
}
