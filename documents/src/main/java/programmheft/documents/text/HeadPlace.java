package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Place;

/**
 * Finds the house on the line of the date or beside it: {@code Sa., 9. Mai · Alte Spinnerei, Lautertal}, {@code 21.03.2026 | 8.30
 * bis 13.00 Uhr | Hörsaal im Bettenhaus}, and below {@code Saturday, April 17, 2032} the line {@code Grange Hall, 12 Mill Lane}.
 */
final class HeadPlace {
    private static final WordList HOUSES = WordList.of("house-words.txt");
    private static final Splitter CELLS =
            Splitter.onPattern("\\s+[|·•]\\s+|\\s{2,}").omitEmptyStrings().trimResults();
    private static final Splitter WORDS = Splitter.onPattern("[\\s,/()]+").omitEmptyStrings();
    private static final Pattern HOURS = Pattern.compile(
            "(?iU)^(?:[\\s,|·–-]|\\b(?:um|ab|von|at|from)\\s)*(?:\\d{1,2}(?:[.:]\\d{2})?\\s?(?:uhr|h|[ap]\\.?m\\.?)?\\s?(?:bis|to|–|-)\\s?(?:ca\\.\\s)?)?\\d{1,2}(?:[.:]\\d{2})?\\s?(?:uhr|h\\b|[ap]\\.?m\\b\\.?)?(?:\\s?s\\.\\s?t\\.)?(?=[\\s,|·–-]|$)");
    private static final Pattern BEFORE =
            Pattern.compile("(?iU)^(?:[\\s,|·:–-]|\\b(?:im|in der|in den|in|at the|at|ort:|wo:|venue:)\\s)+");
    private static final Pattern STREET = Pattern.compile(
            "(?U)\\p{L}*(?:[Ss]traße|[Ss]trasse|str\\.|[Gg]asse|[Ww]eg|[Pp]latz|[Aa]llee|[Rr]ing|[Uu]fer|[Dd]amm)\\s\\d{1,4}|\\b\\d{1,5}\\s\\p{Lu}[\\p{L}' ]{1,30}\\s(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Square|Quay|Way|Hill|Row)\\b");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?iU).*(?:@|https?:|www\\.|\\btel\\b|\\btelefon\\b|#|\\beinlass\\b|\\beintritt\\b|\\btickets?\\b|\\bstand:|anmeld|regist|€|£).*|.*[!?]$");
    private static final Pattern DATELINE = Pattern.compile(
            "(?U)^(\\p{Lu}[\\p{L}-]+(?: (?:am|an der|im|in|a\\. d\\.|\\p{Lu})[\\p{L}. -]*)?),\\s*(?:den )?$");
    /** "Oktett-Haus am Alten Markt"; any other small word tells that it is no name. */
    private static final Pattern JOINS =
            Pattern.compile("am|an|der|im|in|des|und|zum|zur|a|d|of|the|at|on|and|bei|beim|auf|dem|[a-z]");
    // "Werkstatt Kramm, Turmgasse 2, Leitheim."
    private static final Pattern ADDRESS = Pattern.compile(
            "(?U)^(?:Ort: )?(\\p{Lu}[^.;:@]{2,60},\\s+(?:[^.;:,@]{0,40}"
                    + "(?:[Ss]traße|[Ss]trasse|str\\.|[Gg]asse|[Ww]eg|[Pp]latz|[Aa]llee|[Rr]ing|[Uu]fer|[Dd]amm)\\s\\d{1,4}|\\d{1,5}\\s\\p{Lu}[\\p{L}' ]{1,30}\\s(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Square|Quay|Way|Hill|Row))(?:,\\s+(?:\\d{4,5}\\s)?\\p{Lu}[\\p{L} -]{2,30})?)(?=[.;]|$)");

    private static final Pattern CONTACT = Pattern.compile(
            "(?iU)^(?:(?:presse)?kontakt|impressum|ansprechpartner|rückfragen|herausgeber|contact|anmeldung|veranstalter|organis).*");
    private static final int LONGEST = 120;
    private static final Pattern AT_HOUSE = Pattern.compile("(?U)\\sat\\s(?:the\\s)?(\\p{Lu}[^,;.]{4,60})$");
    private static final int HEAD = 12;
    private static final int NEAR = 2;

    private HeadPlace() {}

    /** Returns the house beside the first date that is a day of the event. */
    static Optional<HeadFacts.At<Place>> in(List<Line> lines) {
        List<Line> printed = lines.stream().filter(line -> !line.blank()).toList();
        for (int i = 0; i < printed.size(); i++) {
            Line line = printed.get(i);
            List<DateMention> dates = line.text().length() > LONGEST + 60 ? List.of() : DateMention.in(line.text());
            if (dates.isEmpty() || DayHeading.isTrap(line.text(), dates.get(0))) {
                continue;
            }
            Optional<String> place = beside(line.text(), dates);
            if (place.isPresent()) {
                return at(place.get(), line);
            }
            for (Line near : printed.subList(Math.max(0, i - NEAR), Math.min(printed.size(), i + NEAR + 1))) {
                Optional<String> alone = near.number() == line.number() ? Optional.empty() : alone(near);
                if (alone.isPresent()) {
                    return at(alone.get(), near);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<HeadFacts.At<Place>> at(String place, Line line) {
        return Venue.place(place).map(found -> new HeadFacts.At<>(found, line.number()));
    }

    private static Optional<String> beside(String text, List<DateMention> dates) {
        String behind = text.substring(dates.get(dates.size() - 1).end());
        for (String cell : CELLS.split(HOURS.matcher(behind).replaceFirst(""))) {
            String plain = BEFORE.matcher(cell).replaceFirst("");
            if (isPlace(plain)) {
                return Optional.of(plain);
            }
        }
        return Optional.empty();
    }

    /** A line or a cell of its own, without a date. */
    private static Optional<String> alone(Line line) {
        String text = line.text();
        if (text.length() > LONGEST
                || line.bullet()
                || !DateMention.in(text).isEmpty()
                || Clocks.find(text).isPresent()
                || text.endsWith(":")) {
            return Optional.empty();
        }
        return CELLS.splitToStream(text).filter(HeadPlace::isHouseFirst).findFirst();
    }

    /** Tells whether the whole text is the name of a house, or a street. */
    static boolean isHouseFirst(String text) {
        List<String> words = WORDS.splitToList(text);
        if (words.stream()
                .anyMatch(word -> Character.isLowerCase(word.codePointAt(0))
                        && !JOINS.matcher(word).matches())) {
            return false;
        }
        boolean house = words.stream().limit(3).anyMatch(HeadPlace::isHouse);
        return isPlace(text)
                && (STREET.matcher(text).find() || (house && words.size() <= 6 && !EventTitle.hasEventWord(text)));
    }

    private static boolean isHouse(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && HOUSES.knows(word);
    }

    private static boolean isPlace(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (Character.isUpperCase(text.codePointAt(0))
                        || STREET.matcher(text).find())
                && !NO_PLACE.matcher(text).matches()
                && (STREET.matcher(text).find() || WORDS.splitToStream(text).anyMatch(HeadPlace::isHouse));
    }

    /** A line that begins with a house and its street, before those to turn to. */
    static Optional<HeadFacts.At<Place>> address(List<Line> lines) {
        for (Line line : lines) {
            if (line.text().length() <= 2 * LONGEST) {
                Matcher address = ADDRESS.matcher(line.text());
                if (CONTACT.matcher(line.text()).matches()) {
                    return Optional.empty();
                }
                if (address.find() && !NO_PLACE.matcher(address.group(1)).matches()) {
                    return at(address.group(1), line);
                }
            }
        }
        return Optional.empty();
    }

    // "Annual Members' Day at Thornby Village Hall"
    static Optional<HeadFacts.At<Place>> inTheTitle(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(lines.size(), HEAD))) {
            Matcher house = AT_HOUSE.matcher(line.text().length() > LONGEST ? "" : line.text());
            if (house.find() && isHouseFirst(house.group(1))) {
                return at(house.group(1), line);
            }
        }
        return Optional.empty();
    }

    /** "Salzfurt, 13. - 15.05.2004" right below a title: the town, if nothing else is told. */
    static Optional<HeadFacts.At<Place>> town(List<Line> lines) {
        for (Line line : lines) {
            List<DateMention> dates = line.text().length() > LONGEST ? List.of() : DateMention.in(line.text());
            if (dates.size() > 1
                    && dates.get(dates.size() - 1).end() >= line.text().length() - 1) {
                Matcher town =
                        DATELINE.matcher(line.text().substring(0, dates.get(0).start()));
                if (town.matches()) {
                    return at(town.group(1), line);
                }
            }
        }
        return Optional.empty();
    }

    /** The first line, if it is a house that invites: "Evangelische Landvolkshochschule Hohenwessen". */
    static Optional<HeadFacts.At<Place>> host(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.blank())
                .limit(1)
                .filter(line -> line.text().length() <= 80
                        && isHouseFirst(line.text())
                        && DateMention.in(line.text()).isEmpty())
                .findFirst()
                .flatMap(line -> at(line.text(), line));
    }
}
