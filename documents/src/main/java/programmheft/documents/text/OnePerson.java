package programmheft.documents.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.documents.words.AcademicTitles;
import programmheft.model.FormatWords;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** Takes one person apart: what stands before the name, the name, what stands after it. */
final class OnePerson {
    private static final WordList OFFICES = WordList.of("offices.txt");
    private static final WordList FUNCTIONS = WordList.of("functions.txt");
    private static final WordList INSTITUTIONS = WordList.of("institution-words.txt");
    private static final WordList BODIES = WordList.of("bodies.txt");
    private static final WordList NAMED_AFTER = WordList.of("named-after-people.txt");

    private static final Pattern STATE =
            Pattern.compile("(?i)\\s*[(\\[]?\\b(angefragt|eingeladen|requested|tbc)\\b[)\\]]?\\s*$");
    private static final Pattern OPEN = Pattern.compile("(?i)^(N\\.?\\s?N\\.?|TBA|TBD|t\\.b\\.a\\.)$");
    private static final Pattern AFFILIATION = Pattern.compile(
            ",\\s|\\s?\\((?!FH\\)|TU\\)|Univ\\.?\\)|Retd)|\\s[–-]\\s|\\s\\|\\s|,$|\\s(?:aus|from|aus dem|aus der)\\s(?=\\p{Lu})|\\svom\\s(?=\\p{Lu}{2})");
    private static final Pattern ADDRESS = Pattern.compile("Herrn?|Frau|M[rs]s?\\.?");
    /** Behind these a surname is enough; an office may stand before a town, too. */
    private static final Pattern TELLS_ALONE = Pattern.compile(
            "(?:Herrn?|Frau|M[rs]s?\\.?|Dr|Prof|PD|Priv|DI|Mag|M\\.|B\\.|Ph|LL|Dipl|Ing|apl|Univ|Hon|Jun|Doz|O?StR|O?StD|MdL|MdB|MdEP|Frhr|Pfarrer|Pastor|Pater|DJ|MC|KMD|LKMD|Pfr\\.|Cdr|Capt|Col|Maj|Lt|Cllr|Fr\\.|Hr\\.|Abg\\.|Mx|Mme|Schwester|Bischof|Sir|Lady|Rev)");

    private static final Pattern ACADEMIC = Pattern.compile(
            "(?:Univ|Hon|apl|ao|em)?-?Prof(?:essor|essorin)?|PD|Dr|Dr-Ing|DI|MA|PhD|Ph|M|B|LL|Priv|Drin");
    /** "VRiOLG", "RAin", "MinDirig": offices are abbreviated in too many ways for a list. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?U)(?=\\p{L}{0,8}\\p{Ll})\\p{Lu}\\p{L}{0,6}['’]?\\p{L}{0,6}\\p{Lu}\\p{L}{0,6}");

    private static final Pattern RANK = Pattern.compile(
            "(?iU)alt|erste[rn]?|zweite[rn]?|dritte[rn]?|stellv\\.|stv\\.|stellvertretende[rn]?|ehem\\.|ehemalige[rn]?|designierte[rn]?|former|deputy|vice");
    private static final String PARTICLE_FIRST = "von|van|v\\.|de|zu|ten|ter|al|el";
    // "Joachim Färber M. A."
    private static final Pattern DEGREE = Pattern.compile(
            "[ ,]+(M\\.\\s?A\\.|M\\.\\s?Sc\\.|B\\.\\s?A\\.|B\\.\\s?Sc\\.|M\\.\\s?Ed\\.|MBA|MSc|BSc|LL\\.\\s?M\\.|Ph\\.?\\s?D\\.?|FH|FRS|OBE|MBE|MdB|MdL|MdEP|MP)$");

    // "(Rural Pest Unit) on the Asian hornet" is more than where somebody is from
    private static final Pattern TELLS = Pattern.compile(
            "^\\s?\\([^()]*\\)\\s(?:on|about|über|zu|zum|zur|liest|spricht|spielt|zeigt|erzählt|talks|reads|plays|shows)\\s");
    private static final Pattern RETIRED = Pattern.compile("^(?:i\\.\\s?R\\.|a\\.\\s?D\\.|em\\.|emer\\.)\\s+");
    private static final Splitter BLANKS =
            Splitter.on(CharMatcher.anyOf(" \t\n\u000b\f\r")).omitEmptyStrings();
    private static final CharMatcher STOPS = CharMatcher.anyOf(",.;");
    private static final CharMatcher COMMAS = CharMatcher.anyOf(",;");
    private static final Pattern HOUSE = Pattern.compile("Md[BLEP]+|MP|a\\.D|RAin?");
    private static final Pattern HOUSE_OR_CAPITALS = Pattern.compile("Md[BLEP]+|MP|a\\.D|RAin?|\\p{Lu}{2,6}");
    private static final Pattern NAME_FIRST = Pattern.compile(PARTICLE_FIRST + "|\\p{Lu}.*");
    private static final Pattern BEFORE_AFFILIATION =
            Pattern.compile("^(?:[,|–-]|(?:vom|aus|from)\\s(?:(?:dem|der)\\s)?)\\s*");
    private static final Pattern RETD = Pattern.compile("^\\(Retd\\.?\\)\\s");
    private static final int LONGEST_NAME = 5;

    private final PersonRecogniser recogniser;
    private final Map<People.Confidence, Remembered<Optional<Person>>> known = new EnumMap<>(People.Confidence.class);

    OnePerson(PersonRecogniser recogniser) {
        this.recogniser = recogniser;
        for (People.Confidence each : People.Confidence.values()) {
            known.put(each, new Remembered<>(text -> look(text, each), Memory.places()));
        }
    }

    /** Returns the place that is still open: "N.N.", "TBA". */
    static Optional<Person> open(String text) {
        if (text.isEmpty() || "NnTt".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        String plain = withoutState(text).strip();
        return OPEN.matcher(plain).matches()
                ? Optional.of(new Person(Speaker.Kind.OPEN, Optional.empty(), plain, Optional.empty(), status(text)))
                : Optional.empty();
    }

    /** Returns the person whom the text names from its beginning to its end. */
    Optional<Person> of(String text, People.Confidence confidence) {
        return Objects.requireNonNull(known.get(confidence)).of(text);
    }

    private Optional<Person> look(String text, People.Confidence confidence) {
        String plain = withoutState(text).strip();
        int cut = affiliationStart(plain);
        List<String> words = new ArrayList<>();
        String whole = withoutTitles(plain.substring(0, cut).strip(), words);
        Matcher degree = DEGREE.matcher(whole);
        boolean graded = degree.find() && degree.start() > 0;
        String rest = graded ? whole.substring(0, degree.start()) : whole;
        boolean told = !words.isEmpty();
        if (graded && told) {
            words.add(degree.group(1));
        }
        List<String> tokens = BLANKS.splitToList(rest);
        int end = endOfName(tokens, told);
        String name = String.join(" ", tokens.subList(0, end));
        // "Penfield Historical Society": a body directly behind a name tells only of a name that is known
        boolean direct = end > 0 && end < tokens.size() && !told && confidence == People.Confidence.EXPECTED;
        if (end == 0 || !isName(name, end, words, direct ? People.Confidence.STRICT : confidence)) {
            return Optional.empty();
        }
        if (graded && !told) {
            words.add(degree.group(1));
        }
        words.removeIf(word -> ADDRESS.matcher(word).matches());
        if (plain.substring(cut).contains(": ")
                || TELLS.matcher(plain.substring(cut)).find()) {
            return Optional.empty();
        }
        String behind = String.join(" ", tokens.subList(end, tokens.size()));
        Optional<String> title = words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
        return Optional.of(
                new Person(Speaker.Kind.PERSON, title, name, affiliation(behind, plain.substring(cut)), status(text)));
    }

    private static Status status(String text) {
        return mayHaveState(text) && STATE.matcher(text).find() ? Status.TENTATIVE : Status.PLANNED;
    }

    private static String withoutState(String text) {
        return mayHaveState(text) ? STATE.matcher(text).replaceFirst("") : text;
    }

    private static boolean mayHaveState(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return ")]nNtTdDcC ".indexOf(last) >= 0;
    }

    /** Where the affiliation begins: a comma, an opening bracket, or a dash between blanks. */
    static int affiliationStart(String text) {
        Matcher first = AFFILIATION.matcher(text);
        return first.find() && first.start() > 0 ? first.start() : text.length();
    }

    /** Takes titles and offices off the front, as long as something is left. */
    private String withoutTitles(String text, List<String> taken) {
        String rest = text;
        while (true) {
            Optional<AcademicTitles.Split> split = academic(rest);
            if (split.isPresent()) {
                taken.add(split.get().title().orElseThrow());
                rest = split.get().name();
                continue;
            }
            int length = officeLength(rest);
            length = length == 0 ? agentLength(rest) : length;
            if (length == 0) {
                return rest;
            }
            taken.add(rest.substring(0, length).strip());
            rest = RETIRED.matcher(rest.substring(length).strip()).replaceFirst("");
        }
    }

    private static Optional<AcademicTitles.Split> academic(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? text : text.substring(0, blank);
        boolean maybe = first.indexOf('.') > 0 || ACADEMIC.matcher(first).matches();
        return maybe
                ? Optional.of(AcademicTitles.split(text))
                        .filter(split -> split.title().isPresent())
                : Optional.empty();
    }

    /** "Parkverwalter " before a name that the lists know. */
    private int agentLength(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? "" : text.substring(0, blank);
        if (word.isEmpty() || GivenNames.isGiven(word) || !(Agents.isAgent(word) || ABBREVIATION.matches(word))) {
            return 0;
        }
        String name = RETIRED.matcher(RETD.matcher(text.substring(blank + 1)).replaceFirst(""))
                .replaceFirst("");
        String plain = AcademicTitles.split(name).name();
        List<String> words = BLANKS.splitToList(plain.substring(0, affiliationStart(plain)));
        boolean told = ABBREVIATION.matches(word) && !plain.equals(name) && !words.isEmpty();
        boolean known = words.size() > 1
                && recogniser.certainty(words.get(0) + " " + words.get(1)) == PersonRecogniser.Certainty.KNOWN;
        return (told || known) && FormatWords.ofWord(word).isEmpty() ? text.length() - name.length() : 0;
    }

    /** "Bürgermeisterin ", "Alt Gemeinderätin ", "Hausleiter und Diakon ": how much of the text is an office. */
    private static int officeLength(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return 0;
        }
        String word = text.substring(0, blank);
        if (RANK.matcher(word).matches()) {
            int office = officeLength(text.substring(blank + 1));
            return office == 0 ? 0 : blank + 1 + office;
        }
        if (!isOffice(word)) {
            return 0;
        }
        if (text.startsWith("und ", blank + 1)) {
            int second = officeLength(text.substring(blank + 5));
            return second == 0 ? 0 : blank + 5 + second;
        }
        return blank + 1;
    }

    static boolean isOffice(String word) {
        return OFFICES.knows(word) || (word.endsWith("in") && OFFICES.knows(word.substring(0, word.length() - 2)));
    }

    /** Tells whether the text begins with a function or an office, and not with a body. */
    static boolean tellsOffice(String text) {
        String first = BLANKS.splitToList(text).stream().findFirst().orElse("").replace(",", "");
        return FUNCTIONS.knows(first)
                || (first.endsWith("in") && FUNCTIONS.knows(first.substring(0, first.length() - 2)))
                || isOffice(first);
    }

    /** Tells whether one of the words says what somebody is: "Executive Director" is no name. */
    static boolean holdsFunction(String name) {
        return BLANKS.splitToStream(name)
                .anyMatch(word -> FUNCTIONS.knows(word)
                        || isOffice(word)
                        || INSTITUTIONS.holds(word)
                        || FormatWords.ofWord(word).isPresent());
    }

    /** Tells whether the text begins with what a person is. */
    static boolean isFunction(String text) {
        String first = BLANKS.splitToList(text).stream().findFirst().orElse("");
        return isBehindAName(STOPS.trimTrailingFrom(first), true) && text.length() < 160;
    }

    /** A name ends before a body or a function that follows without a comma: "Tilo Brack Landesanstalt für Boden". */
    private static int endOfName(List<String> tokens, boolean told) {
        int end = 0;
        while (end < tokens.size()
                && end <= LONGEST_NAME
                && (NameWords.isWord(tokens.get(end)) || NameWords.isParticle(tokens.get(end)))) {
            boolean given = end == 1 && GivenNames.isListed(tokens.get(0)) && isOffice(tokens.get(1));
            if (end >= (told ? 1 : 2) && !given && isBehindAName(tokens.get(end), told)) {
                return NAMED_AFTER.holds(tokens.get(end)) && !told ? 0 : end;
            }
            end++;
        }
        boolean whole = end == tokens.size();
        boolean body = !whole && end >= 2 && isBehindAName(tokens.get(end), told);
        return (whole || body) && end > 0 && !NameWords.isParticle(tokens.get(end - 1)) ? end : 0;
    }

    private static boolean isBehindAName(String token, boolean told) {
        String plain = STOPS.trimTrailingFrom(token);
        return FUNCTIONS.knows(plain)
                || (plain.endsWith("in") && FUNCTIONS.knows(plain.substring(0, plain.length() - 2)))
                || (told ? HOUSE_OR_CAPITALS : HOUSE).matches(plain)
                || INSTITUTIONS.knows(plain)
                || BODIES.knows(plain)
                || (told && isOffice(plain));
    }

    private boolean isName(String name, int tokens, List<String> words, People.Confidence confidence) {
        String first = BLANKS.splitToList(name).get(0);
        if (tokens > LONGEST_NAME || INSTITUTIONS.knows(first) || BODIES.knows(first)) {
            return false;
        }
        PersonRecogniser.Certainty certainty =
                tokens > 1 ? recogniser.certainty(name) : PersonRecogniser.Certainty.NONE;
        if (words.stream().anyMatch(word -> TELLS_ALONE.matcher(word).lookingAt())) {
            return NAME_FIRST.matches(first) && FormatWords.ofWord(name).isEmpty();
        }
        boolean office = !words.isEmpty() && confidence != People.Confidence.AFTER && !endsWithAnother(name, tokens);
        boolean surname = recogniser instanceof NamesOfTheText names && names.isSurname(name);
        if (tokens == 1 && confidence == People.Confidence.EXPECTED && (GivenNames.isListed(name) || surname)) {
            return true;
        }
        return switch (certainty) {
            case KNOWN -> true;
            case POSSIBLE -> confidence == People.Confidence.EXPECTED || office;
            case NONE -> false;
        };
    }

    /** "Bürgermeister Tiefensee Sonja Hab": the office is that of Tiefensee, and another person follows. */
    private boolean endsWithAnother(String name, int tokens) {
        return tokens > 2
                && recogniser.certainty(name) != PersonRecogniser.Certainty.KNOWN
                && recogniser.certainty(name.substring(name.indexOf(' ') + 1)) == PersonRecogniser.Certainty.KNOWN;
    }

    private static Optional<String> affiliation(String behind, String tail) {
        String plain = BEFORE_AFFILIATION.matcher(tail.strip()).replaceFirst("").strip();
        if (plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        String separator = plain.isEmpty() || behind.isEmpty() ? "" : plain.startsWith("(") ? " " : ", ";
        String whole = behind + separator + COMMAS.trimTrailingFrom(plain);
        return whole.isBlank() ? Optional.empty() : Optional.of(whole);
    }
}
