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
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** Recognises people and institutions by titles, given names, offices and the shape of a name. */
final class People {
    private static final WordList INSTITUTIONS = WordList.of("institution-words.txt");
    private static final Pattern OTHERS = Pattern.compile(
            "(?iU)\\s*(?:,|;|\\bund|&|\\bsowie|\\band)?\\s*\\b(?:weitere(?: .*)?|u\\.\\s?a\\.|u\\.\\s?v\\.\\s?m\\.|et al\\.|kolleg\\w*|kolleg\\*innen|team|gäste|andere|others|colleagues)$");
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?iU)\\s*;\\s*|,?\\s+(?:und|and|sowie|u\\.)\\s+|\\s+&\\s+|\\s+/\\s+|,\\s+|(?<=\\))(?<!\\((?:FH|TU)\\))\\s+(?=\\p{Lu})");
    private static final Pattern AMONG_OTHERS = Pattern.compile("^" + NameWords.WORD + "\\s?\\([^()]+\\)$");
    private static final Pattern NO_NAME_AFTER = Pattern.compile(
            "(?iU).*\\b(?:von|vom|der|des|die|den|dem|für|und|an|am|im|in|zu|zur|zum|bei|mit|nach|of|the|for|and|at|by|haus|schule|stiftung|institut|theater|museum|preis|&)$");
    private static final Pattern COUPLE =
            Pattern.compile("^(" + NameWords.WORD + ")(\\s(?:und|u\\.|and|&|\\+)\\s)(" + NameWords.WORD + ")\\s((?:(?:"
                    + NameWords.PARTICLE + ")\\s)*" + NameWords.WORD + ")(?=$|[,;(]|\\s[(–|-])");
    private static final Pattern NO_FIRST_NAME = Pattern.compile(
            "(?iU)(?:junge|neue|alte|große|kleine|freie|deutsche|erste|zweite|offene|grüne|rote|bunte|schöne|gute|lange|weitere|alle|viele|seine|ihre|unsere|the|a|an|der|die|das|ein|eine|sein|ihr|team|duo|trio|chor|band)\\s.*");
    private static final Splitter BLANKS =
            Splitter.on(CharMatcher.anyOf(" \t\n\u000b\f\r")).omitEmptyStrings();
    private static final Pattern END = Pattern.compile("(?<![.\\s]\\p{L}|Dr|Prof)[.;,:]$");
    private static final Pattern AND = Pattern.compile(",?\\s+(?:und|and|u\\.|&|/)\\s+");
    private static final Pattern BOTH =
            Pattern.compile("^(?:beide|both|alle(?: drei)?|all)\\s(?:aus |von |vom |of |from )?(?=\\p{Lu})");
    private static final Pattern WITH = Pattern.compile("(?iU)^(?:mit|sowie|und)\\s+");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(.*\\)$");
    private static final Pattern JOINING = Pattern.compile("^(?:,|und\\s|and\\s|&|[–-])\\s*");
    private static final Pattern STOP = Pattern.compile("[.;,]$");
    private static final Pattern NO_BODY = Pattern.compile("[?!:„“\"]");
    private static final CharMatcher SIGNS = CharMatcher.anyOf(",()");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?U)(?<=\\p{Ll}{4})(?<![Ss]tellv|habil|psych|Psych|Geogr|theol|phil)\\.\\s+(?=\\p{Lu}\\p{Ll})");
    private static final int LONGEST = 400;

    /** More than the longest word that no name follows. */
    private static final int TAIL = 12;

    private final PersonRecogniser recogniser;
    private final OnePerson one;

    private final Remembered<Boolean> begins = new Remembered<>(this::lookAtTheBeginning, Memory.places());
    private final Map<Confidence, Remembered<List<Person>>> named = new EnumMap<>(Confidence.class);

    People(PersonRecogniser recogniser) {
        this.recogniser = recogniser;
        for (Confidence each : Confidence.values()) {
            named.put(each, new Remembered<>(text -> look(text, each), Memory.places()));
        }
        this.one = new OnePerson(recogniser);
    }

    /** Returns the same that also know whom the text names somewhere. */
    People of(List<Line> lines) {
        // another one to learn with, as this one may be asked by others at the same time
        return new People(NamesOfTheText.of(lines, new People(recogniser), recogniser));
    }

    /** Tells whether lines with nothing but people are usual in the text. */
    boolean standAlone() {
        return recogniser instanceof NamesOfTheText names && names.standAlone();
    }

    /** Tells whether the text names somebody with this surname. */
    boolean isSurname(String word) {
        return recogniser instanceof NamesOfTheText names && names.isSurname(word);
    }

    /** Tells whether the text names people in brackets behind what they do. */
    boolean standsInBrackets() {
        return recogniser instanceof NamesOfTheText names && names.standsInBrackets();
    }

    /** Tells whether the text names people behind a dash. */
    boolean standsBehindDash() {
        return recogniser instanceof NamesOfTheText names && names.standsBehindDash();
    }

    /** Returns the people of a text that stands where this text usually names some: unknown names are enough. */
    List<Person> usual(String text) {
        List<Person> named = in(text, Confidence.EXPECTED);
        return named.stream().allMatch(person -> isUsual(person.name())) ? named : List.of();
    }

    private boolean isUsual(String name) {
        return NameWords.mayBeName(name)
                && !OnePerson.holdsFunction(name)
                && !NO_FIRST_NAME.matcher(name).matches()
                && !RoomWords.isRoom(name)
                && FormatWords.ofTitle(name) == Format.OTHER
                && institution(name).isEmpty();
    }

    /** How sure one has to be. */
    enum Confidence {
        /** A title, a known given name or an office must tell that it is a person. */
        STRICT,
        /** A person is expected here: the shape of a name is enough. */
        EXPECTED,
        /** Somebody was named before: an office may be theirs, and does not tell of another person. */
        AFTER
    }

    /**
     * Returns the people that a text names from its beginning to its end: one with an affiliation, or several; none if
     * it is anything else.
     */
    List<Person> in(String text, Confidence confidence) {
        return Objects.requireNonNull(named.get(confidence)).of(text);
    }

    private List<Person> look(String text, Confidence confidence) {
        String whole = text.strip();
        boolean ends = !whole.isEmpty() && ".;,:".indexOf(whole.charAt(whole.length() - 1)) >= 0;
        String plain = parted(
                ends && END.matcher(whole).find(whole.length() - 1)
                        ? whole.substring(0, whole.length() - 1).strip()
                        : whole);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return List.of();
        }
        Optional<Person> open = OnePerson.open(whole);
        if (open.isPresent()) {
            return List.of(open.get());
        }
        Matcher others = OTHERS.matcher(plain);
        String named = others.find() && others.start() > 0 ? plain.substring(0, others.start()) : plain;
        return List.copyOf(listed(withSurnames(named), confidence));
    }

    /** Two blanks of a table, and the end of a sentence, part a body from who is there: "R. Hahn. Lakeshore University". */
    private static String parted(String text) {
        String plain = text.indexOf("  ") < 0 ? text : text.replaceAll(" {2,}", ", ");
        return plain.indexOf(". ") < 0 ? plain : SENTENCE.matcher(plain).replaceAll(", ");
    }

    /** "Gerd und Imke Sanders" are two who share a surname. */
    private String withSurnames(String text) {
        Matcher couple = COUPLE.matcher(text);
        if (!couple.find() || FormatWords.ofWord(couple.group(1)).isPresent() || OnePerson.isOffice(couple.group(1))) {
            return text;
        }
        boolean given = GivenNames.isListed(couple.group(3))
                && (GivenNames.isListed(couple.group(1)) || GivenNames.isGiven(couple.group(1)));
        boolean known = given || GivenNames.isListed(couple.group(1)) || GivenNames.isListed(couple.group(3));
        return known && !couple.group(1).endsWith(".") && !Agents.isAgent(couple.group(3))
                ? couple.group(1) + " " + couple.group(4) + couple.group(2) + text.substring(couple.start(3))
                : text;
    }

    /** Goes from chunk to chunk: each begins a person, or goes on telling about the one before. */
    private List<Person> listed(String text, Confidence confidence) {
        List<Told> people = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int from = 0;
        String before = "";
        boolean listEnds = false;
        while (from <= text.length()) {
            boolean more = nextOutsideBrackets(separator, text, from);
            boolean last = !more && people.size() == 1 && before.startsWith(",");
            String chunk = text.substring(from, more ? separator.start() : text.length());
            if (more
                    && people.isEmpty()
                    && OnePerson.isOffice(chunk.strip())
                    && separator.group().contains("und")) {
                more = nextOutsideBrackets(separator, text, separator.end());
                chunk = text.substring(from, more ? separator.start() : text.length());
            }
            // behind a comma after "A und B", or after one alone, stands where they are from
            boolean body = confidence == Confidence.EXPECTED
                    && before.strip().equals(",")
                    && (last || listEnds)
                    && isKnown(people);
            listEnds |= AND.matcher(before).matches();
            listEnds &= !before.contains(";");
            Confidence enough = body ? Confidence.AFTER : confidence;
            if (!take(people, before, chunk, more && separator.group().startsWith(","), enough)) {
                return List.of();
            }
            if (!more) {
                break;
            }
            before = separator.group();
            from = separator.end();
        }
        return shared(people);
    }

    private boolean isKnown(List<Told> people) {
        return !people.isEmpty()
                && people.stream()
                        .allMatch(told -> told.person().title().isPresent()
                                || recogniser.certainty(told.person().name()) == PersonRecogniser.Certainty.KNOWN);
    }

    /** A person, whether "and" or a comma alone stood before, and what is told of them. */
    private record Told(Person person, String before, List<String> about, boolean bracketed) {}

    private boolean take(List<Told> people, String before, String chunk, boolean comma, Confidence confidence) {
        boolean inAffiliation =
                !people.isEmpty() && !people.get(people.size() - 1).about().isEmpty() && !before.contains(";");
        boolean alike = !people.isEmpty() && people.get(people.size() - 1).bracketed() && chunk.endsWith(")");
        Confidence enough = alike && !inAffiliation ? Confidence.EXPECTED : confidence;
        if (!people.isEmpty() && (inAffiliation || enough == Confidence.STRICT)) {
            enough = before.contains(";") ? Confidence.STRICT : Confidence.AFTER;
            boolean joined = !inAffiliation && AND.matcher(before).matches();
            enough = joined && !NO_FIRST_NAME.matcher(chunk).matches() ? Confidence.EXPECTED : enough;
        }
        Optional<Person> named = one.of(WITH.matcher(chunk).replaceFirst(""), enough)
                .or(() ->
                        people.size() > 1 && AMONG_OTHERS.matcher(chunk).matches() ? surname(chunk) : Optional.empty());
        if (named.isPresent()) {
            people.add(new Told(named.get(), before, new ArrayList<>(), chunk.endsWith(")")));
            return true;
        }
        Optional<Person> unknown = OnePerson.open(BRACKET.matcher(chunk).replaceFirst(""));
        if (unknown.isPresent()) {
            int bracket = chunk.indexOf('(');
            Optional<String> from = chunk.endsWith(")")
                    ? Optional.of(chunk.substring(bracket + 1, chunk.length() - 1))
                    : Optional.empty();
            people.add(new Told(unknown.get().withAffiliation(from), before, new ArrayList<>(), from.isPresent()));
            return true;
        }
        if (people.isEmpty() || chunk.isBlank()) {
            return !people.isEmpty();
        }
        if (chunk.contains(": ")) {
            return false; // what they talk about
        }
        Optional<Integer> next = comma ? personAtTheEnd(chunk) : Optional.empty();
        String about = next.isPresent() ? chunk.substring(0, next.get()).strip() : chunk;
        people.get(people.size() - 1)
                .about()
                .add((before.isBlank() ? " " : before.strip().equals(",") ? ", " : before) + about);
        next.ifPresent(at -> people.add(
                new Told(one.of(chunk.substring(at), Confidence.STRICT).orElseThrow(), ",", new ArrayList<>(), false)));
        return true;
    }

    private static Optional<Person> surname(String chunk) {
        int bracket = chunk.indexOf('(');
        return Optional.of(new Person(
                Speaker.Kind.PERSON,
                Optional.empty(),
                chunk.substring(0, bracket).strip(),
                Optional.of(chunk.substring(bracket + 1, chunk.length() - 1)),
                Status.PLANNED));
    }

    /** "Bund der Ruderer Katja Lüd": where the next person begins, if the break between two people was lost. */
    private Optional<Integer> personAtTheEnd(String chunk) {
        for (int blank = chunk.indexOf(' '); blank > 0; blank = chunk.indexOf(' ', blank + 1)) {
            String rest = chunk.substring(blank + 1);
            if (rest.indexOf(' ') > 0
                    && rest.split("\\s+", -1).length <= 4
                    && !NO_NAME_AFTER.matches(chunk.substring(Math.max(0, blank - TAIL), blank))
                    && one.of(rest, Confidence.STRICT)
                            .filter(person -> person.affiliation().isEmpty())
                            .isPresent()) {
                return Optional.of(blank + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean nextOutsideBrackets(Matcher separator, String text, int from) {
        int at = from;
        while (separator.find(at)) {
            String between = text.substring(from, separator.start());
            if (depth(between) <= 0) {
                return true;
            }
            at = Math.max(separator.end(), at + 1);
        }
        return false;
    }

    private static long depth(String text) {
        return text.chars().filter(c -> c == '(' || c == '„').count()
                - text.chars().filter(c -> c == ')' || c == '“').count();
    }

    /** "A und B, Institut": people named one after the other share what is told after the last of them. */
    private static List<Person> shared(List<Told> people) {
        List<Person> all = new ArrayList<>();
        boolean each = people.stream().filter(Told::bracketed).count() > 1;
        Optional<String> next = Optional.empty();
        for (int i = people.size() - 1; i >= 0; i--) {
            Told told = people.get(i);
            Optional<String> own = affiliation(told);
            boolean shares = own.isEmpty() && next.isPresent() && !each;
            all.add(0, told.person().withAffiliation(shares ? next : own));
            next = told.before().contains(";") ? Optional.empty() : shares ? next : own;
            if (i < people.size() - 1 && !own.isEmpty()) {
                next = Optional.empty();
            }
        }
        return all;
    }

    private static Optional<String> affiliation(Told told) {
        String more = String.join("", told.about());
        String whole = told.person().affiliation().map(first -> first + more).orElse(more);
        String plain = JOINING.matcher(whole.strip()).replaceFirst("").strip();
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(BOTH.matcher(plain).replaceFirst(""));
    }

    /** Returns the people of a line whose names are not known but who are told by what stands behind them. */
    List<Person> likely(String text) {
        List<Person> named = in(text, Confidence.EXPECTED);
        return !named.isEmpty()
                        && named.stream()
                                .allMatch(person -> NameWords.mayBeName(person.name())
                                        && !OnePerson.holdsFunction(person.name())
                                        && !NO_FIRST_NAME.matcher(person.name()).matches()
                                        && person.affiliation()
                                                .filter(from ->
                                                        institution(from).isPresent() || OnePerson.isFunction(from))
                                                .isPresent())
                ? named
                : List.of();
    }

    /** Returns the institution that a whole line names. */
    static Optional<Person> institution(String text) {
        String plain = STOP.matcher(text.strip()).replaceAll("");
        List<String> words = BLANKS.splitToList(plain);
        boolean known = !words.isEmpty()
                && words.size() <= 14
                && !NO_BODY.isIn(plain)
                && words.stream().limit(3).anyMatch(word -> INSTITUTIONS.knows(SIGNS.removeFrom(word)))
                && Character.isUpperCase(plain.codePointAt(0));
        return known
                ? Optional.of(
                        new Person(Speaker.Kind.INSTITUTION, Optional.empty(), plain, Optional.empty(), Status.PLANNED))
                : Optional.empty();
    }

    /** Tells whether the text begins like a person that the lists know, whatever follows. */
    boolean beginsWith(String text) {
        return begins.of(text);
    }

    private boolean lookAtTheBeginning(String some) {
        String text = withSurnames(some);
        int affiliation = OnePerson.affiliationStart(text);
        Matcher separator = SEPARATOR.matcher(text);
        int next = separator.find() ? separator.start() : text.length();
        int colon = text.indexOf(": ");
        next = colon > 0 ? Math.min(next, colon) : next;
        return one.of(text.substring(0, Math.min(affiliation, next)), Confidence.STRICT)
                .isPresent();
    }
}
