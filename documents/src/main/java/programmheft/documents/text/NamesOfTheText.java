package programmheft.documents.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import programmheft.model.Role;
import programmheft.model.Speaker;

/**
 * The names that a text gives away somewhere: behind a role, before an affiliation, by a title. Elsewhere in the same text they are
 * then known without any of these, and the surname is enough where somebody is expected.
 */
final class NamesOfTheText implements PersonRecogniser {
    private static final int LONGEST = 300;

    private static final Pattern LED_BY = Pattern.compile(
            "(?U)\\b(?:led|moderated|hosted|chaired|guided|facilitated|geleitet|moderiert|gehalten)\\s(?:by|von)\\s(\\p{Lu}\\p{L}+\\s\\p{Lu}[\\p{L}'’-]+)");

    private final PersonRecogniser other;
    private final Set<String> names = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private int alone;
    private int inBrackets;
    private int behindDash;

    private NamesOfTheText(PersonRecogniser other) {
        this.other = other;
    }

    static NamesOfTheText of(List<Line> lines, People people, PersonRecogniser other) {
        NamesOfTheText names = new NamesOfTheText(other);
        for (Line line : lines) {
            if (!line.blank() && line.text().length() <= LONGEST) {
                names.learn(line.text(), people);
            }
        }
        return names;
    }

    private void learn(String text, People people) {
        List<Person> whole = people.in(text, People.Confidence.STRICT);
        alone += whole.isEmpty() ? 0 : 1;
        whole.forEach(this::add);
        if (whole.isEmpty() && text.indexOf(',') > 0) {
            people.likely(text).forEach(this::add);
        }
        if (whole.isEmpty()) {
            learnPlace(text, people);
        }
        Optional<RoleLine> role = RoleLine.labelled(text);
        role.ifPresent(line -> people.in(
                        line.names(),
                        line.role() == Role.SPEAKER ? People.Confidence.STRICT : People.Confidence.EXPECTED)
                .forEach(this::add));
        Matcher led = LED_BY.matcher(text);
        while (led.find()) {
            people.in(led.group(1), People.Confidence.EXPECTED).forEach(this::add);
        }
        if (text.contains("Dr") || text.contains("Prof")) {
            Mention.in(text).stream()
                    .map(Mention::person)
                    .filter(person -> person.title().isPresent())
                    .forEach(this::add);
        }
    }

    /** Where on their lines people stand: a page does it alike from line to line. */
    private void learnPlace(String text, People people) {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (open > 0) {
            List<Person> named = people.in(text.substring(open + 1, text.length() - 1), People.Confidence.STRICT);
            inBrackets += named.isEmpty() ? 0 : 1;
        }
        int dash = Math.max(text.lastIndexOf(" – "), text.lastIndexOf(" - "));
        if (dash > 0) {
            behindDash += people.in(text.substring(dash + 3), People.Confidence.STRICT)
                            .isEmpty()
                    ? 0
                    : 1;
        }
    }

    private void add(Person person) {
        if (person.kind() == Speaker.Kind.PERSON) {
            names.add(person.name());
            surnames.add(person.name().substring(person.name().lastIndexOf(' ') + 1));
        }
    }

    @Override
    public Certainty certainty(String words) {
        return names.contains(words) ? Certainty.KNOWN : other.certainty(words);
    }

    /** Tells whether the word is the surname of somebody. */
    boolean isSurname(String word) {
        return surnames.contains(word);
    }

    /** Tells whether several lines name people in brackets at their end. */
    boolean standsInBrackets() {
        return inBrackets > 1;
    }

    /** Tells whether several lines name people behind a dash. */
    boolean standsBehindDash() {
        return behindDash > 1;
    }

    /** Tells whether the text has lines with nothing but people, so that one more is likely. */
    boolean standAlone() {
        return alone > 1;
    }
}
