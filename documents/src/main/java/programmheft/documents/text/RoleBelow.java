package programmheft.documents.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import programmheft.model.Format;
import programmheft.model.Role;

/**
 * The role of the people on the line or below: {@code Moderation: Anna Berg}, {@code Podiumsgäste:}, {@code im Gespräch
 * mit}, {@code Andacht mit:} which goes back to an item above, {@code Moderation} alone below a name.
 */
final class RoleBelow implements LineBelow {
    private static final Pattern ALONE =
            Pattern.compile("(?iU)^\\(?(moderation|moderatorin|moderator|chair|facilitator)\\)?$");
    /** Without a colon, and whom it names on the next line. */
    private static final Pattern LABEL_ALONE = Pattern.compile(
            "(?iU)^(?:moderation|gesprächsleitung|podium|podiumsgäste|gäste|panelists?|moderator(?:in)?|referent(?:en|innen|in)?|referierende|sprecher(?:innen|in)?|speakers?|chair|vorsitz|guests)$");

    private static final Pattern TALKS_WITH =
            Pattern.compile("(?iU)^(?:im gespräch mit|im dialog mit|in conversation with)\\s*:?\\s*(.*)$");
    private static final Pattern ITEM_WITH = Pattern.compile("(?U)^(\\p{Lu}.{2,60}?)\\s+mit\\s*:$");

    // "Chair: Desmond Pike. With Nuala Kerrigan and Hugo Alderton."
    private static final Pattern SECOND = Pattern.compile(
            "(?iU)(?<=\\p{L}{2})[.;]\\s+(?:with|mit|guests?|gäste|es diskutieren|panel(?:ists)?|podium)\\s?:?\\s+(?=\\p{Lu})");

    private static final Pattern LEADS =
            Pattern.compile("(?iU)(?:workshop\\s)?(?:led by|kursleitung|workshopleitung|leader)\\b");
    private static final Pattern MUSIC =
            Pattern.compile("(?iU)^(?:musik|musikalische \\p{L}+|live-?musik)\\b[^:|]{0,60}$");

    private final People people;

    RoleBelow(People people) {
        this.people = people;
    }

    @Override
    public boolean read(Line line, Block block) {
        if (ALONE.matcher(line.text()).matches() && block.afterPerson()) {
            return block.target.giveLast(Role.MODERATOR);
        }
        if (LABEL_ALONE.matcher(line.text()).matches()) {
            return readRole(RoleLine.labelled(line.text() + ":").orElseThrow(), block);
        }
        Matcher talks = TALKS_WITH.matcher(line.text().length() > Line.LONGEST ? "" : line.text());
        if (talks.matches()) {
            return readRole(new RoleLine(Role.PANELIST, Optional.of(Format.DISCUSSION), talks.group(1)), block);
        }
        Matcher item = ITEM_WITH.matcher(line.text().length() > Line.LONGEST ? "" : line.text());
        if (item.matches() && block.goBackTo(item.group(1))) {
            return readRole(new RoleLine(Role.SPEAKER, Optional.empty(), ""), block);
        }
        if (MUSIC.matcher(line.text()).matches()) {
            block.target = block.item;
            block.item.text.add(line.text());
            block.role = Optional.of(new RoleLine(Role.PERFORMER, Optional.empty(), ""));
            return true;
        }
        Optional<RoleLine> role = RoleLine.of(line.text(), people);
        if (role.filter(found -> found.format().isPresent()).isPresent() && !block.item.parts.isEmpty()) {
            Draft part = Draft.part(line);
            part.title = line.text().replaceFirst("(?iU)\\s+mit\\b.*$", "");
            block.open(part);
        }
        return role.isPresent() && readRole(inWorkshop(role.get(), line, block), block);
    }

    /** Who leads a workshop speaks in it. */
    private static RoleLine inWorkshop(RoleLine role, Line line, Block block) {
        boolean leads = role.role() == Role.MODERATOR
                && block.target.format == Format.WORKSHOP
                && LEADS.matcher(line.text()).lookingAt();
        return leads ? new RoleLine(Role.SPEAKER, role.format(), role.names()) : role;
    }

    private boolean readRole(RoleLine some, Block block) {
        Optional<RoomWords.InRoom> room = RoomWords.atTheEnd(some.names().replace("  ", " | "))
                .filter(tail ->
                        !people.in(tail.text(), People.Confidence.EXPECTED).isEmpty());
        room.ifPresent(tail -> block.target.room = block.target.room.or(() -> Optional.of(tail.room())));
        RoleLine line = room.map(tail -> new RoleLine(some.role(), some.format(), tail.text()))
                .orElse(some);
        if (line.role() == Role.PANELIST && line.format().isEmpty()) {
            block.goBackToPanel();
        }
        Matcher second = SECOND.matcher(line.names());
        if (second.find()) {
            return readRole(
                            new RoleLine(
                                    line.role(), line.format(), line.names().substring(0, second.start() + 1)),
                            block)
                    && readRole(
                            new RoleLine(
                                    Role.PANELIST,
                                    Optional.empty(),
                                    line.names().substring(second.end())),
                            block);
        }
        Optional<StateWords.State> state = StateWords.take(line.names());
        if (state.isPresent() && !line.names().isEmpty()) {
            block.target.status = state.get().status();
            return readRole(new RoleLine(line.role(), line.format(), state.get().rest()), block);
        }
        Draft target = block.target;
        line.format().filter(format -> target.format == Format.OTHER).ifPresent(format -> target.format = format);
        List<Person> named = people.in(line.names(), People.Confidence.EXPECTED);
        named.forEach(person -> target.add(person, Optional.of(line.role())));
        if (!line.names().isEmpty() && named.isEmpty()) {
            target.text.add(line.names());
        }
        block.role = line.names().isEmpty() ? Optional.of(line) : Optional.empty();
        block.last = named.isEmpty() ? Block.Last.OTHER : Block.Last.PERSON;
        return true;
    }
}
