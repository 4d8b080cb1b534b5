package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Place;

/** Finds the house in which an event takes place: in a line of its own, or in the sentence that has the date. */
final class Venue {
    private static final Pattern KEYED = Pattern.compile(
            "(?iU)^(?:ort (?:des|der) \\p{L}+ ist|ort|veranstaltungsort|tagungsort|tagungsstätte|wo\\??|location|venue|place)(?:\\s*:\\s*|\\s+(?=(?:das|die|der)\\s|\\p{Lu}))(.+)$");
    private static final Pattern POSTAL = Pattern.compile(
            "(?U)^(?:(?i:im|in der|in den|in das|in|ins|at|at the))?\\s*(\\S.*,\\s*(?:D-)?\\d{4,5}\\s+\\p{Lu}[^@]*)$");
    private static final String HOUSE =
            "(?:\\p{Lu}[\\p{L}-]*(?:halle|haus|saal|bahnhof|zentrum|museum|schule|scheune|kirche|speicher|sparkasse|schloss|werft|kloster|hof|hofgut|hofguts|hotel|universität|aula|hörsaal|bibliothek|bücherei|herberge|werk|foyer|garten|park|forum|akademie|kunstverein|theater|café|burg|studio|kreishaus|kreishauses|rathaus|volkspark|vertretung|synagoge|archiv|mühle|spinnerei|klinik|hochschule|anleger|bürgerhaus|gemeindezentrum|stadtpark|kurhaus)|Halle|Haus|Saal|Bahnhof|Zentrum|Museum|Schule|Scheune|Kirche|Speicher|Sparkasse|Schloss|Werft|Kloster|Hof|Hofgut|Hofguts|Hotel|Universität|Aula|Hörsaal|Bibliothek|Bücherei|Herberge|Werk|Foyer|Garten|Park|Forum|Akademie|Kunstverein|Theater|Café|Burg|Studio|Kreishaus|Kreishauses|Rathaus|Volkspark|Vertretung|Synagoge|Archiv|Mühle|Spinnerei|Klinik|Hochschule|Anleger|Stadtpark|Kurhaus)";
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?U)\\b(?:im|in der|in das|ins|in den|in die|auf dem|auf der|am|at the|in the)\\s+((?:\\p{Lu}[\\p{L}-]*\\s+){0,2}(?:"
                    + HOUSE
                    + "|(?:Alten?|Neuen?)\\s+\\p{Lu}[\\p{L}-]+)(?:\\s+(?:des|der|am|an der|\\p{Lu}[\\p{L}-]*|[XIV]+|\\d{1,2})(?=\\s|$|[,;.():])){0,4}(?:\\s\\((?=[^)]*\\d)[^)]{4,60}\\)|,\\s+[\\p{L}. -]+\\s\\d{1,4}\\s?[a-z]?(?=[,;.\\s]|$)(?:,\\s+(?:\\d{5}\\s+)?\\p{Lu}[\\p{L}-]+)?)?)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?U)\\b(?:at|in) the ((?:\\p{Lu}[\\p{L}'’-]*\\s+){1,3}(?:House|Hall|Campus|Center|Centre|Library|Museum|College|Hotel|Theatre|Church|School)(?:(?:\\s(?:on|in|at)(?:\\sthe)?)\\s\\p{Lu}[\\p{L} -]*?(?:campus)?)?)(?=[,.;]|\\sin\\s|$)");
    private static final Pattern MEETS =
            Pattern.compile("(?iU)\\b(?:meet|held|takes place|take place|hosted|gather)\\b");
    private static final Pattern AFTER_DATE = Pattern.compile(
            "(?U)^(?:[\\s,|–-]+(?:(?:um|ab|von|Beginn:?)\\s+)?\\d{1,2}(?:[.:]\\d{2})?(?:\\s*[–-]\\s*\\d{1,2}(?:[.:]\\d{2})?)?\\s*Uhr)?[\\s,|–-]+((?:\\p{Lu}[\\p{L}-]*\\s+){0,2}"
                    + HOUSE + "\\b.*)$");
    private static final Pattern BEGINS_WITH_HOUSE =
            Pattern.compile("(?U)^(?:\\p{Lu}[\\p{L}-]*\\s+){0,2}" + HOUSE + "(?:\\s|[,;.|]|$)");
    private static final Pattern KEY_ALONE = Pattern.compile(
            "(?iU)^(?:ort (?:des|der) \\p{L}+ ist|ort|veranstaltungsort|tagungsort|tagungsstätte|tagungshaus|wo\\??|location|venue|place|where\\??)\\s*:?$");
    private static final Pattern POSTAL_CODE =
            Pattern.compile("(?U)^(?:.{3,60},\\s)?(?:[A-Z]{1,2}-)?\\d{4,5}\\s+\\p{Lu}.{1,60}$");

    private static final Pattern IN_HOUSE =
            Pattern.compile("(?U)^\\s+(?:im|in der|in den|in)\\s+(\\p{Lu}.{2,100}?)[:.]?$");
    private static final Pattern STREET = Pattern.compile(
            "(?U)^(\\p{Lu}[\\p{L}. -]{2,40}\\s\\d{1,4}\\s?[a-z]?)(?:,\\s*|\\s{2,})((?:[A-Z]{1,2}-)?\\d{4,5}\\s\\p{Lu}.{1,40})$");
    private static final Pattern IN_THE =
            Pattern.compile("(?U).*\\b(?:im|in der|in den)\\s+(\\p{Lu}[\\p{L} -]{3,60})$");

    /** "…, 10.00h bis 13.15h, Alte Färberei Grünau": the venue behind the hours. */
    private static final Pattern BEHIND_HOURS = Pattern.compile(
            "(?U)^(?:,?\\s+(?:um|ab|von)?\\s*\\d{1,2}(?:[.:]\\d{2})?\\s?(?:Uhr|h)?(?:\\s?(?:bis|–|-)\\s?\\d{1,2}(?:[.:]\\d{2})?)?\\s?(?:Uhr|h)),\\s+((?:\\p{Lu}[\\p{L}-]+|am|an|der|im|des|\\d{1,3})(?:[, ]+(?:\\p{Lu}[\\p{L}-]+|am|an|der|im|des|\\d{1,5})){1,7})(?=\\.|$)");

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
        Optional<HeadFacts.At<Place>> below = belowAKey(lines);
        if (below.isPresent()) {
            return below;
        }
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

    /** "Tagungsstätte:" or "Wo?" alone on a line, and the house on the next; its street may follow. */
    private static Optional<HeadFacts.At<Place>> belowAKey(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (KEY_ALONE.matcher(lines.get(i).text()).matches()) {
                List<Line> next = lines.subList(i + 1, lines.size()).stream()
                        .filter(line -> !line.blank())
                        .limit(2)
                        .toList();
                if (!next.isEmpty() && next.get(0).text().length() <= LONGEST) {
                    String street = next.size() > 1
                                    && POSTAL_CODE.matcher(next.get(1).text()).matches()
                            ? ", " + next.get(1).text()
                            : "";
                    int line = next.get(0).number();
                    return place(next.get(0).text() + street).map(place -> new HeadFacts.At<>(place, line));
                }
            }
        }
        return Optional.empty();
    }

    /** A street alone on a line, and above it the house: "Feier in der Alten Giesserei". */
    static Optional<HeadFacts.At<Place>> aboveItsStreet(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Matcher street = STREET.matcher(
                    lines.get(i).text().length() > LONGEST ? "" : lines.get(i).text());
            Matcher house = IN_THE.matcher(
                    lines.get(i - 1).text().length() > LONGEST
                            ? ""
                            : lines.get(i - 1).text());
            if (street.matches() && house.matches()) {
                int line = lines.get(i).number();
                return place(house.group(1) + ", " + street.group(1) + ", " + street.group(2))
                        .map(place -> new HeadFacts.At<>(place, line));
            }
        }
        return Optional.empty();
    }

    /** A house on the line of the date, behind the hours, or on one of the two lines below. */
    static Optional<HeadFacts.At<Place>> besideADate(List<Line> lines) {
        int last = -3;
        for (Line line : lines) {
            String text = line.text();
            if (line.blank() || text.length() > LONGEST) {
                continue;
            }
            Optional<DateMention> date =
                    DateMention.in(text).stream().findFirst().filter(some -> !DayHeading.isTrap(text, some));
            Matcher behind = date.isPresent()
                    ? BEHIND_HOURS.matcher(text.substring(date.get().end()))
                    : null;
            Matcher in = date.isPresent()
                    ? IN_HOUSE.matcher(text.substring(date.get().end()))
                    : null;
            if (in != null
                    && in.find()
                    && BEGINS_WITH_HOUSE.matcher(in.group(1)).find()) {
                return place(in.group(1)).map(place -> new HeadFacts.At<>(place, line.number()));
            }
            if (behind != null && behind.find()) {
                return place(behind.group(1)).map(place -> new HeadFacts.At<>(place, line.number()));
            }
            if (date.isEmpty() && line.number() - last <= 2 && isHouseAlone(text)) {
                return place(text.replaceAll(" {2,}", ", ")).map(place -> new HeadFacts.At<>(place, line.number()));
            }
            last = date.isPresent() ? line.number() : last;
        }
        return Optional.empty();
    }

    private static boolean isHouseAlone(String text) {
        return text.length() <= 80
                && !text.matches(".*[.:?!]$")
                && (BEGINS_WITH_HOUSE.matcher(text).find() || text.matches("(?U)^Campus\\s.*"));
    }

    private static Optional<Place> of(String text, boolean amongContacts) {
        String place = withoutDate(text);
        Matcher keyed = KEYED.matcher(place);
        Matcher postal = POSTAL.matcher(place);
        String where = keyed.matches() ? keyed.group(1) : !amongContacts && postal.matches() ? postal.group(1) : "";
        return place(where);
    }

    /** "Mittwoch, 14. Mai 2031, Alte Mälzerei, …" without its day. */
    private static String withoutDate(String text) {
        return DateMention.in(text).stream()
                .findFirst()
                .filter(date -> date.start() <= 1)
                .map(date -> text.substring(date.end()).replaceFirst("^[\\s,|:–-]+", ""))
                .orElse(text);
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
            Matcher english = ENGLISH.matcher(sentence.text());
            if (sentence.says(MEETS) && sentence.text().length() <= Line.LONGEST && english.find()) {
                return place(english.group(1))
                        .map(place -> new HeadFacts.At<>(place, sentence.line().number()));
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

    /** Returns the house or the address; nothing if the words are none. */
    static Optional<Place> place(String where) {
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
