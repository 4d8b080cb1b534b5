package programmheft.port;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import programmheft.change.Matching;
import programmheft.model.Appearance;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.Speaker;

/** Whether an item of one text can be an item of another. */
final class Resemblance {
    private final Map<Speaker.Id, Matching.Pair<Speaker.Id>> speakers;

    /** Knows who of the later text is who of the earlier one. */
    Resemblance(Map<Speaker.Id, Matching.Pair<Speaker.Id>> speakers) {
        this.speakers = speakers;
    }

    /** Tells whether two items that were found to look alike are one. */
    boolean isSame(Item mine, Item theirs) {
        boolean sameTitle = areNamedAlike(mine, theirs);
        if (!sameTitle && (haveOtherClocks(mine, theirs) || shareNobody(mine, theirs))) {
            return false;
        }
        boolean generic = GenericTitle.is(mine.title()) || GenericTitle.is(theirs.title());
        boolean sameStart = mine.timing().start().isPresent()
                && mine.timing().start().equals(theirs.timing().start());
        return sameTitle
                || ((sameStart || generic || shareSomebody(mine, theirs))
                        && FormatComparison.akin(mine.format(), theirs.format()));
    }

    /** Tells whether both have titles of their own, and these are one; each day has its coffee break. */
    boolean areNamedAlike(Item mine, Item theirs) {
        return !GenericTitle.is(mine.title())
                && !GenericTitle.is(theirs.title())
                && Wording.alike(GenericTitle.core(mine.title()), GenericTitle.core(theirs.title()));
    }

    static boolean haveOtherClocks(Item mine, Item theirs) {
        return mine.timing().start().isPresent()
                && theirs.timing().start().isPresent()
                && !mine.timing().start().equals(theirs.timing().start());
    }

    /** Tells whether both name people, and none of them is in both. */
    boolean shareNobody(Item mine, Item theirs) {
        return !mine.appearances().isEmpty() && !theirs.appearances().isEmpty() && !shareSomebody(mine, theirs);
    }

    private boolean shareSomebody(Item mine, Item theirs) {
        Set<Speaker.Id> ours =
                mine.appearances().stream().map(Appearance::speaker).collect(Collectors.toSet());
        return !Collections.disjoint(
                ours,
                theirs.appearances().stream()
                        .flatMap(appearance -> same(appearance).stream())
                        .toList());
    }

    /** Returns who it is in the earlier text. */
    Optional<Speaker.Id> same(Appearance later) {
        return Optional.ofNullable(speakers.get(later.speaker())).map(Matching.Pair::before);
    }

    /** Tells whether two items are one if somebody appears in both in the role and nowhere else in it. */
    boolean areOneBy(Role role, Item mine, Item theirs) {
        boolean maySo = FormatComparison.akin(mine.format(), theirs.format()) && !haveOtherClocks(mine, theirs);
        boolean generic = GenericTitle.is(mine.title()) || GenericTitle.is(theirs.title());
        return maySo && (role == Role.SPEAKER || generic || areNamedAlike(mine, theirs));
    }
}
