package programmheft.documents.tidy;

import java.util.Optional;

/** What stands in brackets at the end of a text, taken off from the end; escaped characters are hidden. */
final class Brackets {
    private String rest;
    private String before;

    Brackets(String read) {
        rest = read;
        before = read;
    }

    /** Takes {@code [id]} off the end. */
    Optional<String> takeId() {
        int opening = rest.lastIndexOf('[');
        if (!rest.endsWith("]") || opening < 0 || opening + 2 >= rest.length()) {
            return Optional.empty();
        }
        if (opening > 0 && rest.charAt(opening - 1) != ' ') {
            return Optional.empty();
        }
        String id = rest.substring(opening + 1, rest.length() - 1);
        rest = rest.substring(0, opening).strip();
        before = rest;
        return Optional.of(id);
    }

    /** Takes what stands in round brackets, after a blank, off the end; {@link #putBack} undoes it. */
    Optional<String> takeRound() {
        int opening = rest.endsWith(")") ? matching() : -1;
        if (opening < 1 || rest.charAt(opening - 1) != ' ') {
            return Optional.empty();
        }
        String inside = rest.substring(opening + 1, rest.length() - 1).strip();
        before = rest;
        rest = rest.substring(0, opening).strip();
        return Optional.of(inside);
    }

    void keep() {
        before = rest;
    }

    void putBack() {
        rest = before;
    }

    String rest() {
        return rest;
    }

    private int matching() {
        int depth = 0;
        for (int i = rest.length() - 1; i >= 0; i--) {
            depth += rest.charAt(i) == ')' ? 1 : rest.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
