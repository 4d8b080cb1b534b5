package programmheft.documents.text;

import java.util.regex.Matcher;

/** When the item ends, on a line of its own: {@code bis 15.00 Uhr}. */
final class EndBelow implements LineBelow {
    private static final Pattern UNTIL =
            Pattern.compile("(?i)^\\(?(?:bis|until|till)\\s+(?:ca\\.\\s+)?(\\d{1,2}.{0,12}?)\\)?$");

    @Override
    public boolean read(Line line, Block block) {
        Matcher until = UNTIL.matcher(line.text().length() > 30 ? "" : line.text());
        return until.matches()
                && Clocks.find(until.group(1))
                        .filter(clock -> clock.rest().isEmpty() && clock.end().isEmpty())
                        .filter(clock -> block.item.endsAt(clock.start()))
                        .isPresent();
    }
}
