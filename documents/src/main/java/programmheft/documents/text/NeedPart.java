package programmheft.documents.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a regular expression needs.
 *
 * @param strings all that it can match, with folded signs; null if that is not known
 * @param rest what else it needs, which may stand around it
 */
record NeedPart(@Nullable Set<String> strings, Need rest) {
    /** Matches the empty string. */
    static final NeedPart EMPTY = new NeedPart(Set.of(""), Need.NOTHING);

    /** Matches nobody knows what. */
    static final NeedPart ANY = new NeedPart(null, Need.NOTHING);

    /** So many strings are told apart; more are taken one part after the other. */
    private static final int MOST = 256;

    /** Matches this sign. */
    static NeedPart sign(char sign) {
        return new NeedPart(Set.of(String.valueOf(Glance.fold(sign))), Need.NOTHING);
    }

    /** Matches one of the parts. */
    static NeedPart oneOf(List<NeedPart> parts) {
        Set<String> all = new LinkedHashSet<>();
        for (NeedPart part : parts) {
            if (part.strings == null || part.rest != Need.NOTHING) {
                return new NeedPart(
                        null, Need.any(parts.stream().map(NeedPart::need).toList()));
            }
            all.addAll(part.strings);
        }
        return all.size() > MOST ? new NeedPart(null, needsOneOf(all)) : new NeedPart(all, Need.NOTHING);
    }

    /** Returns the same, as often as the sign behind it says. */
    NeedPart times(boolean never, boolean often) {
        boolean known = strings != null && (!often || isRun(strings));
        if (known && !never) {
            return this;
        }
        if (strings == null || !known || rest != Need.NOTHING) {
            return never ? ANY : new NeedPart(null, need());
        }
        Set<String> maybe = new LinkedHashSet<>(strings);
        maybe.add("");
        return new NeedPart(maybe, Need.NOTHING);
    }

    private static boolean isRun(Set<String> strings) {
        return strings.equals(Set.of(" ")) || strings.equals(Set.of("0"));
    }

    Need need() {
        return strings == null ? rest : Need.all(List.of(needsOneOf(strings), rest));
    }

    /** Tells whether they are few enough to put each of these behind each of those. */
    static boolean canJoin(Set<String> first, Set<String> second) {
        return (long) first.size() * second.size() <= MOST;
    }

    /** Puts each of the second behind each of the first. */
    static Set<String> joined(Set<String> first, Set<String> second) {
        Set<String> all = new LinkedHashSet<>();
        for (String one : first) {
            for (String other : second) {
                all.add(one + other);
            }
        }
        return all;
    }

    static Need needsOneOf(Set<String> strings) {
        List<Needle> all = new ArrayList<>();
        for (String string : strings) {
            if (string.isEmpty() || string.equals("" + Glance.BEGIN) || string.equals("" + Glance.END)) {
                return Need.NOTHING;
            }
            if (strings.stream().noneMatch(other -> !other.equals(string) && string.contains(other))) {
                all.add(new Needle(string));
            }
        }
        return Need.oneOf(all);
    }
}
