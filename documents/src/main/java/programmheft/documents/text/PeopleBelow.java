package programmheft.documents.text;

import java.util.List;
import java.util.regex.Pattern;

/** A line of nothing but people, perhaps after {@code mit} or {@code von}; otherwise a line that is a body. */
final class PeopleBelow implements LineBelow {
    private static final Pattern WITH =
            Pattern.compile("(?iU)^(?:mit|von|durch|by|with|feat\\.|und|sowie|and|u\\. a\\.)\\s+(?=\\p{Lu})");

    private final People people;

    PeopleBelow(People people) {
        this.people = people;
    }

    @Override
    public boolean read(Line line, Block block) {
        String text = WITH.matcher(line.text()).replaceFirst("");
        List<Person> named =
                people.in(text, block.role.isPresent() ? People.Confidence.EXPECTED : People.Confidence.STRICT);
        if (named.isEmpty() && block.afterTitle() && !line.bullet()) {
            named = people.likely(text);
        }
        if (named.isEmpty() && (line.bullet() ? block.afterTitle() : !block.afterPerson())) {
            named = People.institution(line.text()).stream().toList();
        }
        named.forEach(person -> block.target.add(person, block.role.map(RoleLine::role)));
        block.last = named.isEmpty() ? block.last : Block.Last.PERSON;
        block.namesGoOn = line.text().endsWith(",");
        return !named.isEmpty();
    }
}
