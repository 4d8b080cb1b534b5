package programmheft.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Takes off what stands before a clock and is said of its item: {@code parallel 13:30 – 15:30 Führung}, {@code Für Gäste parallel: 14.00
 * Führung}, {@code ABGESAGT: 22:30 Open-Air-Kino}. What is cancelled stays so: the word goes behind the title.
 */
final class BeforeClock implements Preparation {
    private static final Pattern BESIDE = Pattern.compile(
            "(?iU)^(?:[\\p{L} -]{2,30}\\s)?(?:parallel|zeitgleich|gleichzeitig|in parallel)(?:\\s(?:dazu|hierzu|to this))?\\s?[:,]?\\s+(?=\\d{1,2}[.:]\\d{2})");
    private static final Pattern STATE = Pattern.compile(
            "(?iU)^[(\\[*]*(abgesagt|entfällt|fällt aus|cancelled|canceled|verschoben|postponed|ausgebucht|fully booked|sold out|neu|new)[)\\]*]*\\s?[:!–-]+\\s*(?=\\d{1,2}[.:]\\d{2})");
    private static final int LONGEST = 200;
    private static final int FARTHEST = 45;

    @Override
    public List<Line> apply(List<Line> lines) {
        return lines.stream()
                .map(line -> mayHold(line.text()) ? line.withText(plain(line.text())) : line)
                .toList();
    }

    /** Most lines begin with their clock, or have none near their beginning. */
    private static boolean mayHold(String text) {
        if (text.length() > LONGEST || text.isEmpty() || !isLetterOrBracket(text.charAt(0))) {
            return false;
        }
        return text.substring(0, Math.min(FARTHEST, text.length())).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLetterOrBracket(char first) {
        return Character.isLetter(first) || "([*".indexOf(first) >= 0;
    }

    private static String plain(String text) {
        Matcher beside = BESIDE.matcher(text);
        if (beside.lookingAt() && isClock(text.substring(beside.end()))) {
            return text.substring(beside.end());
        }
        Matcher state = STATE.matcher(text);
        if (!state.lookingAt() || !isClock(text.substring(state.end()))) {
            return text;
        }
        String said = state.group(1).toLowerCase(Locale.ROOT);
        return text.substring(state.end()) + (said.startsWith("ne") ? "" : " (" + said + ")");
    }

    private static boolean isClock(String text) {
        return Clocks.find(text).filter(clock -> !clock.rest().isEmpty()).isPresent();
    }
}
