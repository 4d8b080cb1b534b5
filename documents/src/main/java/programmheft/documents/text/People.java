package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.documents.words.AcademicTitles;
import programmheft.model.FormatWords;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** Recognises people and institutions by titles, given names, offices and the shape of a name. */
final class People {
    private static final WordList FIRST_NAMES = WordList.of("first-names.txt");
    private static final WordList OFFICES = WordList.of("offices.txt");
    private static final WordList INSTITUTIONS = WordList.of("institution-words.txt");

    private static final String NAME_WORD = "\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}?[\\p{L}'’]+)*\\.?";
    private static final Pattern NAME = Pattern.compile("^(" + NAME_WORD + ")((?:\\s+(?:" + NAME_WORD
            + "|von|van|de|der|den|zu|zur|zum|vom|di|da|del|dos|ten|und zu|el|al|Le|La))*)\\s+(" + NAME_WORD + ")$");
    private static final Pattern OPEN = Pattern.compile("(?i)^(N\\.?\\s?N\\.?|TBA|TBD|t\\.b\\.a\\.)$");
    private static final Pattern STATE =
            Pattern.compile("(?i)\\s*[(\\[]?\\b(angefragt|eingeladen|requested|tbc)\\b[)\\]]?\\s*$");
    private static final Pattern AFFILIATION = Pattern.compile(",\\s|\\s\\(|\\s[–-]\\s");
    private static final Pattern AND = Pattern.compile("\\s+(?:und|and|&|sowie|/)\\s+");

    private People() {}

    /** How sure one has to be. */
    enum Confidence {
        /** A title, a known given name or an office must tell that it is a person. */
        STRICT,
        /** A person is expected here: the shape of a name is enough. */
        EXPECTED
    }

    /**
     * Returns the people that a text names from its beginning to its end: one with an affiliation, or several; none if
     * it is anything else.
     */
    static List<Person> in(String text, Confidence confidence) {
        String plain = text.strip().replaceAll("[.;,]$", "").strip();
        if (plain.isEmpty() || plain.length() > 400) {
            return List.of();
        }
        Optional<Person> open = open(text.strip());
        if (open.isPresent()) {
            return List.of(open.get());
        }
        List<Person> several = several(plain, confidence);
        if (!several.isEmpty()) {
            return several;
        }
        return one(plain, confidence).map(List::of).orElse(List.of());
    }

    /** Returns the institution that a whole line names. */
    static Optional<Person> institution(String text) {
        String plain = text.strip().replaceAll("[.;,]$", "");
        List<String> words = List.of(plain.split("\\s+"));
        boolean known = !words.isEmpty()
                && words.size() <= 14
                && !plain.matches(".*[?!:„“\"].*")
                && words.stream().limit(3).anyMatch(word -> INSTITUTIONS.knows(word.replaceAll("[,()]", "")))
                && Character.isUpperCase(plain.codePointAt(0));
        return known
                ? Optional.of(
                        new Person(Speaker.Kind.INSTITUTION, Optional.empty(), plain, Optional.empty(), Status.PLANNED))
                : Optional.empty();
    }

    /** "A und B, Institut": each with the affiliation; "A (X), B (Y) und C (Z)"; "A, X und B, Y". */
    private static List<Person> several(String text, Confidence confidence) {
        List<String> bracketed = List.of(text.split("(?<=\\))\\s*(?:,|;|und|and|&|sowie)\\s*"));
        List<String> parts = bracketed.size() > 1 ? bracketed : List.of(text.split("\\s*;\\s*"));
        if (parts.size() == 1) {
            parts = List.of(AND.split(text));
        }
        if (parts.size() == 1) {
            return names(text);
        }
        List<Person> people = new ArrayList<>();
        for (String part : parts) {
            List<Person> listed = names(part);
            boolean amongPeople = bracketed.size() > 1 && !people.isEmpty();
            Optional<Person> one = one(part, amongPeople ? Confidence.EXPECTED : confidence);
            if (listed.isEmpty() && one.isEmpty()) {
                return List.of();
            }
            people.addAll(listed.isEmpty() ? List.of(one.orElseThrow()) : listed);
        }
        return sharingTheLast(people);
    }

    /** "Mareike Funk, Oskar Thies, Lea Wiegand": commas between nothing but known names. */
    private static List<Person> names(String text) {
        List<String> parts = List.of(text.split("\\s*,\\s*"));
        List<Person> people = parts.stream()
                .flatMap(part -> one(part, Confidence.STRICT).stream())
                .toList();
        return parts.size() > 1 && people.size() == parts.size() ? sharingTheLast(people) : List.of();
    }

    private static List<Person> sharingTheLast(List<Person> people) {
        Optional<String> last = people.get(people.size() - 1).affiliation();
        boolean onlyTheLast = people.stream()
                .limit(people.size() - 1L)
                .allMatch(person -> person.affiliation().isEmpty());
        return onlyTheLast
                ? people.stream().map(person -> person.withAffiliation(last)).toList()
                : people;
    }

    private static Optional<Person> open(String text) {
        Status status = STATE.matcher(text).find() ? Status.TENTATIVE : Status.PLANNED;
        String plain = STATE.matcher(text).replaceFirst("").strip();
        return OPEN.matcher(plain).matches()
                ? Optional.of(new Person(Speaker.Kind.OPEN, Optional.empty(), plain, Optional.empty(), status))
                : Optional.empty();
    }

    private static Optional<Person> one(String text, Confidence confidence) {
        Status status = STATE.matcher(text).find() ? Status.TENTATIVE : Status.PLANNED;
        String plain = STATE.matcher(text).replaceFirst("").strip();
        int cut = affiliationStart(plain);
        String before = plain.substring(0, cut).strip();
        Optional<String> affiliation = affiliation(plain.substring(cut));
        AcademicTitles.Split split = AcademicTitles.split(before);
        List<String> offices = new ArrayList<>(split.title().stream().toList());
        String name = split.name();
        boolean office = false;
        while (startsWithOffice(name)) {
            int blank = name.indexOf(' ');
            String word = name.substring(0, blank);
            if (!word.matches("Herrn?|Frau|M[rs]s?\\.?")) {
                offices.add(word);
            }
            office = true;
            AcademicTitles.Split again =
                    AcademicTitles.split(name.substring(blank + 1).strip());
            again.title().ifPresent(offices::add);
            name = again.name();
        }
        boolean told = split.title().isPresent() || office;
        if (!isName(name, told, confidence)) {
            return Optional.empty();
        }
        Optional<String> title = offices.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", offices));
        return Optional.of(new Person(Speaker.Kind.PERSON, title, name, affiliation, status));
    }

    /** Where the affiliation begins: a comma, an opening bracket, or a dash between blanks. */
    private static int affiliationStart(String text) {
        Matcher first = AFFILIATION.matcher(text);
        return first.find() ? first.start() : text.length();
    }

    private static Optional<String> affiliation(String tail) {
        String plain = tail.strip().replaceFirst("^[,–-]\\s*", "").strip();
        if (plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    private static boolean startsWithOffice(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return false;
        }
        String word = name.substring(0, blank);
        return OFFICES.knows(word) || (word.endsWith("in") && OFFICES.knows(word.substring(0, word.length() - 2)));
    }

    private static boolean isName(String name, boolean told, Confidence confidence) {
        Matcher shape = NAME.matcher(name);
        boolean twoWords = shape.matches() && name.split("\\s+").length <= 5;
        if (told) {
            return (twoWords || name.matches("^" + NAME_WORD + "$")) && !INSTITUTIONS.knows(name.split("\\s+", 2)[0]);
        }
        if (!twoWords) {
            return false;
        }
        String first = shape.group(1);
        String last = shape.group(3);
        boolean known = firstNameIsKnown(first);
        if (confidence == Confidence.STRICT) {
            return known && FormatWords.ofWord(last).isEmpty();
        }
        return known
                || (!INSTITUTIONS.knows(last)
                        && !INSTITUTIONS.knows(first)
                        && FormatWords.ofWord(first).isEmpty()
                        && FormatWords.ofWord(last).isEmpty());
    }

    private static boolean firstNameIsKnown(String first) {
        if (FIRST_NAMES.holds(first) || first.matches("\\p{Lu}\\p{L}?\\.")) {
            return true;
        }
        int dash = first.indexOf('-');
        return dash > 0 && FIRST_NAMES.holds(first.substring(0, dash));
    }

    /** Tells whether the text begins like a person that the lists know, whatever follows. */
    static boolean beginsWithPerson(String text) {
        int cut = affiliationStart(text);
        return one(text.substring(0, cut), Confidence.STRICT).isPresent();
    }
}
