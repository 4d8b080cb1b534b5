package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * People on one line of whom one moderates: {@code Anna Berg; Dr. Udo Ried (Au); Moderation: Ilse Tann}, {@code Es diskutieren Anna Berg und
 * Udo Ried. Gesprächsleitung: Ilse Tann}.
 */
final class WithModerator implements LineBelow {
    private static final Pattern MODERATOR = Pattern.compile(
            "(?iU)[;,.|]\\s+((?:moderation|moderator(?:in)?|moderated by|moderiert von|gesprächsleitung|leitung|ltg\\.|mod\\.|chair(?:ed by)?|vorsitz)\\s?:?)\\s+(?=\\p{Lu})");
    private static final Pattern OPENING = Pattern.compile(
            "(?iU)^(?:es (?:diskutieren|sprechen)|(?:auf dem )?podium|mit|with|gäste|guests|panel(?:ists)?|teilnehmende|im gespräch)\\s?:?\\s+(?=\\p{Lu})");
    private static final int LONGEST = 500;

    private final People people;

    WithModerator(People people) {
        this.people = people;
    }

    /** Several who appear, and who leads them. */
    record Named(List<Person> guests, List<Person> moderators) {
        List<Draft.Named> all(Optional<Role> role) {
            List<Draft.Named> all = new ArrayList<>();
            guests.forEach(person -> all.add(new Draft.Named(person, role)));
            moderators.forEach(person -> all.add(new Draft.Named(person, Optional.of(Role.MODERATOR))));
            return all;
        }
    }

    private static final Pattern CHAIR = Pattern.compile(
            "(?iU)(?:^|,\\s|;\\s|\\s(?:und|and|&)\\s)((?:[\\p{L}.'’-]+\\s){1,4}[\\p{L}'’-]+)\\s\\((?:moderation|moderator(?:in)?|chair|leitung|host|gesprächsleitung)\\)$");

    /** "Anna Berg, Udo Ried, Ilse Tann (chair)". */
    private static Optional<Named> lastChairs(String text, People people) {
        Matcher chair = text.endsWith(")") && text.length() <= LONGEST ? CHAIR.matcher(text) : null;
        if (chair == null || !chair.find() || chair.start() == 0) {
            return Optional.empty();
        }
        List<Person> guests = people.in(text.substring(0, chair.start()), People.Confidence.STRICT);
        List<Person> moderators = people.in(chair.group(1), People.Confidence.EXPECTED);
        return guests.isEmpty() || moderators.isEmpty() ? Optional.empty() : Optional.of(new Named(guests, moderators));
    }

    /** Reads a text that names people and then who moderates; none if it holds anything else. */
    static Optional<Named> of(String text, People people) {
        Matcher moderator = text.length() > LONGEST ? null : MODERATOR.matcher(text);
        if (moderator == null || !moderator.find()) {
            return lastChairs(text, people);
        }
        String before = OPENING.matcher(text.substring(0, moderator.start())).replaceFirst("");
        boolean told = before.length() < moderator.start();
        List<Person> guests = people.in(before, told ? People.Confidence.EXPECTED : People.Confidence.STRICT);
        List<Person> moderators = people.in(text.substring(moderator.end()), People.Confidence.EXPECTED);
        return guests.isEmpty() || moderators.isEmpty() ? Optional.empty() : Optional.of(new Named(guests, moderators));
    }

    @Override
    public boolean read(Line line, Block block) {
        Optional<Named> named = of(line.text(), people);
        named.ifPresent(found -> {
            boolean round = found.guests().size() > 1
                    || block.target.format == Format.PANEL
                    || block.target.format == Format.DISCUSSION;
            found.all(block.role.map(RoleLine::role).or(() -> round ? Optional.of(Role.PANELIST) : Optional.empty()))
                    .forEach(one -> block.target.add(one.person(), one.role()));
            block.last = Block.Last.PERSON;
        });
        return named.isPresent();
    }
}
