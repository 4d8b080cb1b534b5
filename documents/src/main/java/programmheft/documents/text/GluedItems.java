package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Parts an item from the line before it, where the end of a line was lost: {@code …Grünau) - 10:10h Auftakt},
 * {@code …Stiftung15:05 Uhr Einführung}, {@code …provided 9:00 - 9:45 Opening}. A clock inside a sentence or in
 * brackets stays where it is.
 */
final class GluedItems implements Preparation {
    private static final String CLOCK = "\\d{1,2}(?:[.:]\\d{2})?";
    private static final String RANGE = CLOCK + "\\s?(?:Uhr|h|[ap]\\.?m\\.?)?\\s?(?:-|–|—|bis)\\s?" + CLOCK;
    private static final Pattern AFTER_BULLET = Pattern.compile("(?U)\\s(?:[-–•*·]|\\|)\\s(?=(?:ab |ca\\. )?(?:" + CLOCK
            + "\\s?(?:Uhr|h\\b|[ap]\\.?m\\b)|\\d{1,2}[.:]\\d{2}\\s?(?:-|–)\\s?\\d{1,2}[.:]\\d{2})[\\s:]+\\p{Lu}„?)");
    private static final Pattern AFTER_WORD =
            Pattern.compile("(?U)(?<=[\\p{L})”“\"])(?=" + CLOCK + "\\s?(?:Uhr|h)\\s[\\p{Lu}„\"])");
    private static final Pattern RANGE_INSIDE = Pattern.compile(
            "(?U)(?<=[\\p{L})”“\".])\\s(?=" + RANGE + "(?:\\s?(?:Uhr|h\\b|[ap]\\.?m\\b\\.?))?:?\\s+\\p{Lu})");
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?iU)\\b(?:um|ab|von|vom|bis|gegen|ca|at|from|until|till|to|by|uhr|am|den|nr|zeit|uhrzeit|between|zwischen|and|und|held|täglich|beginn|start)[.:,]?$");

    @Override
    public List<Line> apply(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().length() > Line.LONGEST || line.text().length() < 12) {
                parted.add(line);
            } else {
                part(line, parted);
            }
        }
        return parted;
    }

    private static void part(Line line, List<Line> parted) {
        Line rest = line;
        for (Optional<Matcher> cut = cut(rest.text()); cut.isPresent(); cut = cut(rest.text())) {
            String text = rest.text();
            parted.add(rest.withText(text.substring(0, cut.get().start())));
            rest = rest.withText(text.substring(cut.get().end()));
        }
        parted.add(rest);
    }

    private static Optional<Matcher> cut(String text) {
        Optional<Matcher> found =
                first(AFTER_BULLET, text).or(() -> mayHoldGlue(text) ? first(AFTER_WORD, text) : Optional.empty());
        if (found.isPresent()) {
            return found;
        }
        return Clocks.find(text).isPresent() ? first(RANGE_INSIDE, text) : Optional.empty();
    }

    /** Most lines have no digit right behind a letter or a sign. */
    private static boolean mayHoldGlue(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (Character.isDigit(text.charAt(i))
                    && (Character.isLetter(before) || Character.isSurrogate(before) || ")”“\"".indexOf(before) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Matcher> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String before = text.substring(0, matcher.start());
            if (!NOT_BEFORE.matcher(tail(before)).find() && balanced(before) && !onlyClock(before)) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - 12)).strip();
    }

    private static boolean balanced(String before) {
        return before.lastIndexOf('(') <= before.lastIndexOf(')');
    }

    /** "9:00 - 10:00 Uhr" is one range, and a date before a clock is no item. */
    private static boolean onlyClock(String before) {
        return before.chars().noneMatch(Character::isLetter)
                || Clocks.find(before).filter(clock -> clock.rest().isEmpty()).isPresent()
                || !DateMention.in(tail(before)).isEmpty();
    }
}
