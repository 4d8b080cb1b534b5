package programmheft.documents.text;

import programmheft.model.Format;

/** The second line of a title: it begins in lower case, or the first ends with a word, a mark or a quotation left open. */
final class WrappedTitle implements LineBelow {
    private static final Pattern OPEN_END = Pattern.compile(
            "(?U).*(?:[,–&-]|(?<![\\p{L}-])(?:zwei|drei|vier|fünf|sechs|zehn|allen|vielen|mehreren|two|three|four|many|und|oder|der|die|das|des|den|dem|ein|eine|einer|eines|für|im|in|zu|zur|zum|mit|von|vom|bei|auf|an|am|and|or|of|the|for|a|an|to|in|with))$");

    private static final Pattern ALL = Pattern.compile(
            "(?iU)(?:mit )?(?:anschließend|anschliessend|nachfolgend)|followed by|im anschluss|(?:alle|all|sämtliche)\\s(?:referent|beteiligt|vortragend|speakers|participants|mitwirkend|teilnehm)");
    private static final Pattern WITH = Pattern.compile("(?iU)^(?:mit|von|durch|by|with)\\s+");
    private static final Pattern JOINS = Pattern.compile(
            "(?U)(?:mit|und|oder|für|von|vom|in|im|am|an|zur|zum|bei|des|der|and|of|for|with|in|at)\\b");

    /** "bis 18 Uhr sind alle raus" tells of the item. */
    private static final Pattern UNTIL = Pattern.compile(
            "(?iU)(?:bis|until|till|ab|from)\\s(?:ca\\.\\s)?\\d{1,2}(?:[.:]\\d{2}|\\s?(?:uhr|h\\b|[ap]\\.?m))");

    private static final Pattern ENDS = Pattern.compile("[.?!]$");
    private static final Pattern KIND_BY =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}-]+\\s(?:von|durch|mit|by|with)\\s(?:(?:der|dem|den)\\s)?\\p{Lu}");

    private final People people;

    /** Tells whether something must follow. */
    static boolean isOpen(String title) {
        return OPEN_END.matcher(title).matches();
    }

    WrappedTitle(People people) {
        this.people = people;
    }

    @Override
    public boolean read(Line line, Block block) {
        Draft target = block.target;
        boolean goesOn = block.afterTitle()
                && !line.bullet()
                && !ALL.matcher(line.text()).lookingAt()
                && !KIND_BY.matcher(line.text()).lookingAt()
                && !UNTIL.matcher(line.text()).lookingAt()
                && !PointBelow.isCounted(line.text())
                && !line.text().contains("  ")
                && target.title.length() + line.text().length() < Block.LONGEST_TITLE
                && (OPEN_END.matcher(target.title).matches()
                        || (Character.isLowerCase(line.text().codePointAt(0)) && !isComplete(target, line.text()))
                        || leavesQuotationOpen(target.title)
                        || asks(target, line.text()))
                && target.format != Format.BREAK
                && !people.beginsWith(WITH.matcher(line.text()).replaceFirst(""));
        if (goesOn) {
            target.title = Titles.unquoted(target.title + " " + line.text());
            block.last = Block.Last.TITLE;
        }
        return goesOn;
    }

    /** "Hörproben" and below it "Wer hört wem zu?" are one title. */
    private static boolean asks(Draft target, String text) {
        return target.format == Format.OTHER
                && target.track == null
                && text.endsWith("?")
                && target.title.indexOf(' ') < 0
                && target.title.length() > 3;
    }

    /** Behind a bracket only a word that joins goes on with the title. */
    private static boolean isComplete(Draft target, String next) {
        return ENDS.isIn(target.title)
                || ((target.title.endsWith(")") || !target.text.isEmpty())
                        && !JOINS.matcher(next).lookingAt());
    }

    private static boolean leavesQuotationOpen(String title) {
        long open = title.chars().filter(c -> c == '„' || c == '«').count();
        long closed =
                title.chars().filter(c -> c == '“' || c == '”' || c == '»').count();
        return open > closed && title.indexOf('"') < 0;
    }
}
