package programmheft.documents.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which signs a regular expression names in square brackets; of many it is enough to know that they are many. */
final class SignClass {
    private static final int MOST = 10;
    private static final int WIDEST = 40;

    private final Set<String> signs = new LinkedHashSet<>();
    private boolean known = true;

    void nobodyKnows() {
        known = false;
    }

    /** Adds an escaped sign. */
    void add(NeedPart escaped) {
        Set<String> strings = escaped.strings();
        if (strings == null || strings.contains("")) {
            nobodyKnows();
        } else {
            signs.addAll(strings);
        }
    }

    /** Adds the signs from one to the other, both included. */
    void addAll(char from, char to) {
        if (Character.isSurrogate(from) || Character.isSurrogate(to) || to - from > WIDEST) {
            nobodyKnows();
            return;
        }
        for (char sign = from; sign <= to; sign++) {
            signs.add(String.valueOf(Glance.fold(sign)));
        }
    }

    NeedPart part() {
        return known && signs.size() <= MOST ? new NeedPart(signs, Need.NOTHING) : NeedPart.ANY;
    }
}
