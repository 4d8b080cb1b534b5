package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Role;

/** Somebody who talks to somebody: {@code Anna Berg im Gespräch mit Udo Ried}, {@code Anna Berg talks to Udo Ried, founder of Tidal}. */
final class TwoTalking implements LineBelow {
    private static final Pattern TALKING = Pattern.compile(
            "(?U)^(\\p{Lu}.{4,160}?),?\\s(?:im Gespräch mit|im Dialog mit|in conversation with|talks? (?:to|with)|spricht mit|sprechen mit|interviewt|interviews|trifft|meets)\\s(\\p{Lu}.{4,200})$");

    private final People people;

    TwoTalking(People people) {
        this.people = people;
    }

    @Override
    public boolean read(Line line, Block block) {
        Matcher talking = line.text().length() > Block.LONGEST_TITLE * 2 ? null : TALKING.matcher(line.text());
        if (talking == null || !talking.matches()) {
            return false;
        }
        List<Person> first = people.in(talking.group(1), People.Confidence.STRICT);
        List<Person> second = people.in(talking.group(2), People.Confidence.EXPECTED);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        first.forEach(person -> block.target.add(person, Optional.of(Role.SPEAKER)));
        second.forEach(person -> block.target.add(person, Optional.of(Role.SPEAKER)));
        block.last = Block.Last.PERSON;
        return true;
    }
}
