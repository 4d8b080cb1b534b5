package programmheft.documents.text;

/**
 * What comes later without a clock: {@code anschließend: Vorträge}, {@code Nachmittag:}. It is no part of the item above, so it
 * and all below it up to the next clock are kept as description. Notes such as {@code Änderungen vorbehalten} are no parts,
 * either.
 */
final class AfterwardsBelow implements LineBelow {
    private static final Pattern LATER = Pattern.compile(
            "(?iU)^(?:anschließend|anschliessend|danach|im anschluss|afterwards|after the \\p{L}+)\\b.*|^(?:vormittags?|nachmittags?|abends?|morning|afternoon|evening)\\s*:$");
    private static final Pattern NOTE =
            Pattern.compile("(?iU)^[*(]*\\s*(?:(?:programm)?änderungen .{0,12}vorbehalten|subject to change).{0,20}$");

    @Override
    public boolean read(Line line, Block block) {
        boolean brief = line.text().length() <= Block.LONGEST_TITLE;
        if (brief && NOTE.matcher(line.text()).matches()) {
            block.item.text.add(line.text());
            return true;
        }
        block.afterwards |= brief && LATER.matcher(line.text()).matches();
        if (block.afterwards) {
            block.item.text.add(line.text());
        }
        return block.afterwards;
    }
}
