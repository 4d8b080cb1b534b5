package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.documents.words.AcademicTitles;
import programmheft.model.Speaker;
import programmheft.model.Status;

/**
 * A person named inside a sentence.
 *
 * @param start where the name, titles included, begins
 * @param end where what belongs to the person ends
 */
record Mention(Person person, int start, int end) {
    private static final Pattern WORD = Pattern.compile("(?U)[\\p{Lu}][\\p{L}\\p{N}.'’-]*");
    private static final Pattern SURNAME = Pattern.compile(
            "(?U)^((?:von der|von dem|van der|von|van|de|zu|zur|vom|di|da|del|dos|ten|el|al)\\s+)?(\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}?[\\p{L}'’]+)*)");
    private static final String FUNCTION =
            "(?:[\\p{L}-]*(?:leiter|leitung|professor|professur|lehrstuhl|meister|vorsitzend|vorstand|geschäftsführ|direktor|referent|sprecher|präsident|beauftragt|koordinator"
                    + "|manager|gründer|autor|journalist|redakteur|forscher|wissenschaftler|mitglied|chef|minister|rat|rät|ökonom|soziolog|geograph|historiker|architekt|planer|berater|trainer|inhaber|stifter|kurator|rektor|dekan|intendant|dozent)[\\p{L}]*"
                    + "|Gründerin|Ärztin|Arzt|Landwirtin|Landwirt|Schülerin|Head|Director|Professor|Chair|CEO|Mayor|Lecturer|Editor|Founder|Manager|Researcher)";
    private static final Pattern AFTER_COMMA = Pattern.compile(
            "(?iU)^,\\s+((?:(?:die|der|ehemalige[rn]?|stellvertretende[rn]?|wissenschaftliche[rn]?|kaufmännische[rn]?|stv\\.)\\s+)?(?:"
                    + FUNCTION + ")\\b[^,;.:–]*(?:,\\s+(?:\\p{Lu}[^,;.:–]*))?)");
    private static final Pattern INSTITUTION_AFTER_COMMA = Pattern.compile("(?U)^,\\s+(\\p{Lu}[^,;:–]*)");
    private static final Pattern DIRECTLY = Pattern.compile("(?iU)^\\s+((?:" + FUNCTION + ")\\b.*)$");
    private static final Pattern FROM = Pattern.compile(
            "(?U)^\\s+(?:von der|von den|vom|von|aus der|aus dem|aus|an der|am|beim|bei der)\\s+((?:\\p{Lu}[\\p{L}\\p{N}.&-]*|„[^“]+“)(?:\\s+(?:\\p{Lu}[\\p{L}\\p{N}.&-]*|für|und|der|des|die|den|im|in|zur|am|an|e\\.\\s?V\\.|„[^“]+“)(?=\\s|$|[,;:.]))*)");
    private static final Pattern VERB = Pattern.compile(
            "(?iU)\\s+(?:wird|werden|hält|spricht|sprechen|zeigt|stellt|berichtet|berichten|gibt|geht|diskutieren|diskutiert|referiert|eröffnet|führt|beleuchtet|widmet|moderiert|übernimmt|sowie|findet|über|zum thema|zu|will|is|will|speaks|talks)\\b.*$");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern SIGNS = Pattern.compile("[,;:]+$");
    private static final WordList FIRST_NAMES = WordList.of("first-names.txt");
    private static final WordList OFFICES = WordList.of("offices.txt");
    private static final WordList INSTITUTIONS = WordList.of("institution-words.txt");

    /** Returns the people named in a sentence, in their order. */
    static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int from = 0;
        while (from < text.length() && word.find(from)) {
            Optional<Mention> mention = at(text, word.start());
            mention.ifPresent(found::add);
            from = mention.map(Mention::end).orElse(word.end());
        }
        return found;
    }

    private static Optional<Mention> at(String text, int start) {
        List<String> titles = new ArrayList<>();
        int at = start;
        for (boolean more = true; more; ) {
            String rest = text.substring(at);
            AcademicTitles.Split split = AcademicTitles.split(rest);
            Matcher office = WORD.matcher(rest);
            if (split.title().isPresent()) {
                titles.add(split.title().get());
                at = text.length() - split.name().length();
            } else if (office.lookingAt() && isOffice(office.group()) && office.end() < rest.length()) {
                titles.add(office.group());
                at += office.end() + 1;
            } else {
                more = false;
            }
            more &= at < text.length();
        }
        return named(text, start, at, titles);
    }

    private static boolean isOffice(String word) {
        return OFFICES.knows(word) || (word.endsWith("in") && OFFICES.knows(word.substring(0, word.length() - 2)));
    }

    private static Optional<Mention> named(String text, int start, int at, List<String> titles) {
        int end = at;
        Matcher word = WORD.matcher(text).region(at, text.length());
        boolean known = false;
        int given = 0;
        while (word.lookingAt() && isGivenName(word.group()) && given < 3) {
            known = true;
            given++;
            end = word.end();
            int next = skipBlank(text, end);
            if (next == end) {
                break;
            }
            word.region(next, text.length());
        }
        if (!known && !titles.isEmpty() && word.lookingAt() && !word.group().endsWith(".")) {
            end = word.end();
        }
        if (end == at) {
            return Optional.empty();
        }
        Matcher surname = SURNAME.matcher(text.substring(skipBlank(text, end)));
        boolean complete = skipBlank(text, end) > end && surname.find() && !INSTITUTIONS.holds(surname.group(2));
        if (!complete && titles.isEmpty()) {
            return Optional.empty();
        }
        int nameEnd = complete ? skipBlank(text, end) + surname.end() : end;
        String name = text.substring(at, nameEnd);
        return name.contains(" ") || !titles.isEmpty()
                ? Optional.of(withAffiliation(text, start, name, nameEnd, titles))
                : Optional.empty();
    }

    private static boolean isGivenName(String word) {
        int dash = word.indexOf('-');
        return FIRST_NAMES.holds(word)
                || INITIAL.matches(word)
                || (dash > 0 && FIRST_NAMES.holds(word.substring(0, dash)) && word.length() > dash + 2);
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static Mention withAffiliation(String text, int start, String name, int nameEnd, List<String> titles) {
        String rest = text.substring(nameEnd);
        String affiliation = "";
        int end = nameEnd;
        Matcher comma = AFTER_COMMA.matcher(rest);
        Matcher directly = DIRECTLY.matcher(rest);
        Matcher from = FROM.matcher(rest);
        Matcher institution = INSTITUTION_AFTER_COMMA.matcher(rest);
        if (rest.startsWith(" (")) {
            int close = closing(rest, 1);
            affiliation = close < 0 ? "" : rest.substring(2, close);
            end = close < 0 ? nameEnd : nameEnd + close + 1;
        } else if (comma.find()) {
            affiliation = untilVerb(comma.group(1));
            end = nameEnd + comma.start(1) + affiliation.length();
        } else if (directly.find()) {
            affiliation = untilVerb(directly.group(1));
            end = nameEnd + directly.start(1) + affiliation.length();
        } else if (from.find()) {
            affiliation = untilVerb(from.group(1));
            end = nameEnd + from.start(1) + affiliation.length();
        } else if (institution.find()
                && People.institution(untilVerb(institution.group(1))).isPresent()) {
            affiliation = untilVerb(institution.group(1));
            end = nameEnd + institution.start(1) + affiliation.length();
        }
        Optional<String> title = titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", titles));
        Optional<String> printed = Optional.of(affiliation.strip()).filter(some -> !some.isEmpty());
        return new Mention(new Person(Speaker.Kind.PERSON, title, name, printed, Status.PLANNED), start, end);
    }

    private static String untilVerb(String text) {
        return SIGNS.matcher(VERB.matcher(text).replaceFirst("").strip()).replaceAll("");
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
