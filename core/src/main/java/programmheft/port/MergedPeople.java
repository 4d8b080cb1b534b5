package programmheft.port;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import programmheft.model.Appearance;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;
import programmheft.model.Status;

/** Who appears, as two readings say it, under the same ids in both. */
final class MergedPeople {
    /** Who gives it is one. */
    private static final Set<Format> OF_ONE = EnumSet.of(Format.KEYNOTE, Format.TALK, Format.IMPULSE);

    /** A text that only lists names does not tell them apart. */
    private static final Set<Role> TALKING = EnumSet.of(Role.SPEAKER, Role.PANELIST);

    private final Map<Speaker.Id, Speaker> all;

    /**
     * Knows those of both readings.
     *
     * @param speakers put together already
     */
    MergedPeople(List<Speaker> speakers) {
        all = speakers.stream().collect(Collectors.toMap(Speaker::id, Function.identity()));
    }

    /** Returns what both say of a speaker who has the same id in both. */
    static Speaker speaker(Speaker mine, Speaker theirs, Merge merge) {
        Settling settling = merge.about(Settling.Subject.of(Fact.speaker(mine.id()), mine.fullName()));
        settling.alsoOnly(Fact.speaker(mine.id()));
        return new Speaker(
                mine.id(),
                mine.kind(),
                settling.choose("name", mine.name(), theirs.name(), Wording.NAME),
                settling.settle("academicTitle", mine.academicTitle(), theirs.academicTitle(), Wording.TITLE),
                settling.settle("affiliation", mine.affiliation(), theirs.affiliation(), Wording.NAME));
    }

    /** Tells whether the title is the name of somebody who appears in the item. */
    boolean isOneOf(String title, Item item) {
        return item.appearances().stream()
                .flatMap(appearance -> Optional.ofNullable(all.get(appearance.speaker())).stream())
                .anyMatch(speaker -> Wording.same(speaker.name(), title) || Wording.same(speaker.fullName(), title));
    }

    /** Returns who appears in an item; where each says that somebody else gives the talk, the first one's word counts. */
    List<Appearance> of(Item mine, Item theirs, Format format, Settling settling) {
        List<Appearance> ours = speakers(mine);
        List<Appearance> others = speakers(theirs);
        boolean somebodyElse = OF_ONE.contains(format)
                && ours.size() == 1
                && others.size() == 1
                && !ours.get(0).speaker().equals(others.get(0).speaker());
        if (somebodyElse) {
            settling.differ("appearances", List.of(name(ours.get(0))), List.of(name(others.get(0))));
        }
        return together(
                mine.appearances(),
                theirs.appearances().stream()
                        .filter(one -> !somebodyElse || one.role() != Role.SPEAKER)
                        .toList(),
                settling);
    }

    /** Returns all who appear in the one or the other. */
    List<Appearance> together(List<Appearance> mine, List<Appearance> theirs, Settling settling) {
        for (Appearance one : mine) {
            theirs.stream().filter(other -> isSame(one, other)).forEach(other -> compare(one, other, settling));
        }
        return settling.unite("appearances", mine, theirs, new Together());
    }

    /** Tells what the two say differently of somebody in the same role of the same item. */
    private void compare(Appearance mine, Appearance theirs, Settling settling) {
        Settling person = settling.named(name(mine));
        contradict("affiliation", mine.affiliation(), theirs.affiliation(), person);
        contradict("project", mine.project(), theirs.project(), person);
    }

    private static void contradict(String fact, Optional<String> mine, Optional<String> theirs, Settling settling) {
        if (mine.isPresent()
                && theirs.isPresent()
                && Wording.NAME.together(mine.get(), theirs.get()).isEmpty()) {
            settling.differ(fact, List.of(mine.get()), List.of(theirs.get()));
        }
    }

    private static boolean isSame(Appearance mine, Appearance theirs) {
        boolean sameRole =
                mine.role() == theirs.role() || (TALKING.contains(mine.role()) && TALKING.contains(theirs.role()));
        return sameRole && mine.speaker().equals(theirs.speaker());
    }

    private static List<Appearance> speakers(Item item) {
        return item.appearances().stream()
                .filter(appearance -> appearance.role() == Role.SPEAKER)
                .toList();
    }

    private String name(Appearance appearance) {
        return Optional.ofNullable(all.get(appearance.speaker())).orElseThrow().fullName();
    }

    private static final class Together implements Comparison<Appearance> {
        @Override
        public Optional<Appearance> together(Appearance mine, Appearance theirs) {
            return isSame(mine, theirs)
                    ? Optional.of(new Appearance(
                            mine.speaker(),
                            mine.role(),
                            fuller(mine.affiliation(), theirs.affiliation()),
                            fuller(mine.project(), theirs.project()),
                            mine.status() == Status.PLANNED ? theirs.status() : mine.status()))
                    : Optional.empty();
        }

        private static Optional<String> fuller(Optional<String> mine, Optional<String> theirs) {
            return mine.isPresent() && theirs.isPresent()
                    ? Wording.NAME.together(mine.get(), theirs.get()).or(() -> mine)
                    : mine.or(() -> theirs);
        }

        @Override
        public List<Object> words(Appearance appearance) {
            return List.of(appearance.speaker().value());
        }
    }
}
