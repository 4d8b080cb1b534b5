package programmheft.documents.text;

import programmheft.model.Format;
import programmheft.model.FormatWords;

/** What the last person is and where they are from, on the line below the name. */
final class AffiliationBelow implements LineBelow {
    /** "Session 1B: Surveys" below a talk of the session before. */
    private static final Pattern COUNTED =
            Pattern.compile("(?U)\\p{Lu}\\p{L}{2,14}\\s\\d{1,2}[a-zA-Z]?\\s?(?::|\\(|\\s[–-])");

    @Override
    public boolean read(Line line, Block block) {
        boolean after = block.afterPerson()
                && !line.bullet()
                && !PointBelow.isLabelled(line.text())
                && !PointBelow.isCounted(line.text())
                && Track.of(line.text()).isEmpty()
                && !COUNTED.matcher(line.text()).lookingAt()
                && !Character.isDigit(line.text().charAt(0))
                && line.text().length() < Block.LONGEST_TITLE
                && !isKindOfItem(line.text())
                && block.target.affiliateLast(
                        line.text(),
                        block.namesGoOn || Character.isLowerCase(line.text().codePointAt(0)));
        if (after) {
            block.namesGoOn = line.text().endsWith(",");
            block.last = Block.Last.PERSON;
        }
        return after;
    }

    private static boolean isKindOfItem(String text) {
        return text.indexOf(' ') < 0
                && FormatWords.ofExactly(text)
                        .filter(format -> format != Format.OTHER)
                        .isPresent();
    }
}
