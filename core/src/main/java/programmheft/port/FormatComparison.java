package programmheft.port;

import static programmheft.model.Format.BREAK;
import static programmheft.model.Format.CLOSING;
import static programmheft.model.Format.DISCUSSION;
import static programmheft.model.Format.GREETING;
import static programmheft.model.Format.IMPULSE;
import static programmheft.model.Format.KEYNOTE;
import static programmheft.model.Format.MARKETPLACE;
import static programmheft.model.Format.MEAL;
import static programmheft.model.Format.NETWORKING;
import static programmheft.model.Format.OPENING;
import static programmheft.model.Format.OTHER;
import static programmheft.model.Format.PANEL;
import static programmheft.model.Format.REGISTRATION;
import static programmheft.model.Format.SESSION;
import static programmheft.model.Format.SOCIAL;
import static programmheft.model.Format.TALK;
import static programmheft.model.Format.THEMED_ROOM;
import static programmheft.model.Format.WORKSHOP;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import programmheft.model.Format;

/**
 * A keynote is a talk told more closely, a panel a discussion, a meal a break. What one text calls a greeting the other
 * may call an opening: formats of one family are no contradiction, but a keynote is no impulse.
 */
final class FormatComparison implements Comparison<Format> {
    /** The first of each is the plainest one. */
    private static final List<Set<Format>> FAMILIES = List.of(
            EnumSet.of(TALK, KEYNOTE, IMPULSE),
            EnumSet.of(TALK, GREETING, OPENING),
            EnumSet.of(DISCUSSION, PANEL),
            EnumSet.of(DISCUSSION, CLOSING),
            EnumSet.of(SESSION, WORKSHOP, THEMED_ROOM),
            EnumSet.of(BREAK, MEAL, NETWORKING, SOCIAL, MARKETPLACE, REGISTRATION));

    private static final Set<Format> PLAIN = EnumSet.of(OTHER, TALK, DISCUSSION, SESSION, BREAK);

    @Override
    public Optional<Format> together(Format mine, Format theirs) {
        if (mine == theirs) {
            return Optional.of(mine);
        }
        boolean contradict = !akin(mine, theirs) || EnumSet.of(mine, theirs).equals(EnumSet.of(KEYNOTE, IMPULSE));
        if (contradict) {
            return Optional.empty();
        }
        boolean theirsIsCloser = PLAIN.contains(mine) && (mine == OTHER || !PLAIN.contains(theirs));
        return Optional.of(theirsIsCloser ? theirs : mine);
    }

    /** Tells whether two texts may call one item by both. */
    static boolean akin(Format one, Format other) {
        return one == other
                || one == OTHER
                || other == OTHER
                || FAMILIES.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    @Override
    public List<Object> words(Format format) {
        return List.of(format);
    }
}
