package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads off a regular expression what a text must hold so that it can match: {@code \b(?:led|held)\s+by\b} needs "led by"
 * or "held by". What it does not understand needs nothing.
 */
final class Needs {
    private final String regex;
    private int at;

    private Needs(String regex) {
        this.regex = regex;
    }

    /** Returns what the expression needs, whatever its flags. */
    static Need of(String regex) {
        if (regex.contains("\\Q") || regex.contains("(?x") || regex.contains("(?m")) {
            return Need.NOTHING;
        }
        return new Needs(regex).choice().need();
    }

    /** Reads up to the end of the group. */
    private NeedPart choice() {
        List<NeedPart> parts = new ArrayList<>();
        parts.add(new Sequence().read());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            parts.add(new Sequence().read());
        }
        return parts.size() == 1 ? parts.get(0) : NeedPart.oneOf(parts);
    }

    /** Parts that stand one behind the other. */
    private final class Sequence {
        private final List<Need> needs = new ArrayList<>();

        /** What the last parts can match, as far as that is known. */
        private Set<String> last = Set.of("");

        /** Whether that is all from the beginning. */
        private boolean whole = true;

        NeedPart read() {
            while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
                if (regex.startsWith("(?=", at)) {
                    at += 3;
                    ahead(inBrackets());
                } else if (regex.startsWith("(?<=", at)) {
                    at += 4;
                    behind(inBrackets());
                } else {
                    readOne();
                }
            }
            if (whole) {
                return new NeedPart(last, Need.all(needs));
            }
            begin(Set.of(""));
            return new NeedPart(null, Need.all(needs));
        }

        private void ahead(NeedPart part) {
            needs.add(part.rest());
            Set<String> strings = part.strings();
            if (strings != null && NeedPart.canJoin(last, strings)) {
                needs.add(NeedPart.needsOneOf(NeedPart.joined(last, strings)));
            }
        }

        private void behind(NeedPart part) {
            needs.add(part.rest());
            Set<String> strings = part.strings();
            begin(strings == null ? Set.of("") : strings);
        }

        private void readOne() {
            NeedPart atom = atom();
            NeedPart part = counted(atom);
            needs.add(part.rest());
            Set<String> strings = part.strings();
            Set<String> first = atom.strings();
            if (strings != null) {
                append(strings);
            } else if (first != null && part.rest() != Need.NOTHING) {
                // "(?:ab)+x": the first ab stands behind what was before
                append(first);
                begin(Set.of(""));
            } else {
                begin(Set.of(""));
            }
        }

        private void append(Set<String> strings) {
            if (NeedPart.canJoin(last, strings)) {
                last = NeedPart.joined(last, strings);
            } else {
                begin(strings);
            }
        }

        /** What was last is needed, and what follows is known from here on. */
        private void begin(Set<String> strings) {
            needs.add(NeedPart.needsOneOf(last));
            last = strings;
            whole = false;
        }
    }

    private NeedPart inBrackets() {
        NeedPart inside = choice();
        at++;
        return inside;
    }

    private NeedPart counted(NeedPart atom) {
        char sign = at < regex.length() ? regex.charAt(at) : ' ';
        if (sign != '?' && sign != '*' && sign != '+' && sign != '{') {
            return atom;
        }
        int end = sign == '{' ? regex.indexOf('}', at) : at;
        String count = regex.substring(at, end + 1);
        at = end + 1;
        if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) {
            at++;
        }
        boolean never = sign == '?' || sign == '*' || count.startsWith("{0");
        boolean once = sign == '?' || count.equals("{1}") || count.equals("{0,1}");
        return atom.times(never, !once);
    }

    private NeedPart atom() {
        char sign = regex.charAt(at++);
        return switch (sign) {
            case '(' -> group();
            case '[' -> signClass();
            case '\\' -> escaped();
            case '.' -> NeedPart.ANY;
            case '^' -> NeedPart.sign(Glance.BEGIN);
            case '$' -> NeedPart.sign(Glance.END);
            default -> Character.isSurrogate(sign) ? NeedPart.ANY : NeedPart.sign(sign);
        };
    }

    /** What stands around is only told of by what is ahead or behind for sure; here it is left out. */
    private NeedPart group() {
        boolean around = regex.startsWith("?!", at) || regex.startsWith("?<!", at);
        if (around) {
            at += regex.charAt(at + 1) == '<' ? 3 : 2;
        } else if (regex.startsWith("?<", at)) {
            at = regex.indexOf('>', at) + 1;
        } else if (regex.startsWith("?>", at)) {
            at += 2;
        } else if (regex.charAt(at) == '?') {
            while (regex.charAt(at) != ':' && regex.charAt(at) != ')') {
                at++;
            }
            at += regex.charAt(at) == ':' ? 1 : 0;
        }
        NeedPart inside = inBrackets();
        return around ? NeedPart.EMPTY : inside;
    }

    private NeedPart escaped() {
        char sign = regex.charAt(at++);
        return switch (sign) {
            case 'd' -> NeedPart.sign('0');
            case 's', 'h', 't', 'n', 'r', 'f' -> NeedPart.sign(' ');
            case 'b', 'B', 'A', 'Z', 'z', 'G' -> NeedPart.EMPTY;
            case 'p', 'P', 'x', 'u', 'k', 'N' -> {
                skipArgument(sign);
                yield NeedPart.ANY;
            }
            default -> Character.isLetterOrDigit(sign) ? NeedPart.ANY : NeedPart.sign(sign);
        };
    }

    private void skipArgument(char kind) {
        char next = regex.charAt(at);
        if (next == '{') {
            at = regex.indexOf('}', at) + 1;
        } else if (next == '<') {
            at = regex.indexOf('>', at) + 1;
        } else {
            at += kind == 'u' ? 4 : kind == 'x' ? 2 : 1;
        }
    }

    private NeedPart signClass() {
        SignClass signs = new SignClass();
        if (regex.charAt(at) == '^') {
            at++;
            signs.nobodyKnows();
        }
        do {
            addTo(signs);
        } while (regex.charAt(at) != ']');
        at++;
        return signs.part();
    }

    private void addTo(SignClass signs) {
        char sign = regex.charAt(at++);
        if (sign == '[') {
            signClass();
            signs.nobodyKnows();
        } else if (sign == '&' && regex.charAt(at) == '&') {
            at++;
            signs.nobodyKnows();
        } else if (sign == '\\') {
            signs.add(escaped());
        } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
            at++;
            char to = regex.charAt(at++);
            if (to == '\\') {
                escaped();
                signs.nobodyKnows();
            }
            signs.addAll(sign, to);
        } else {
            signs.addAll(sign, sign);
        }
    }
}
