package programmheft.documents.json;

/** What a message shows of a text from the document: not too long, and on one line. */
final class Shown {
    private static final int LONGEST = 120;

    private Shown() {}

    static String of(String text) {
        int length = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2));
        String cut = length > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
        return cut.replaceAll("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]", "\u240A")
                .replaceAll("[\\x{D800}-\\x{DFFF}]", "\uFFFD");
    }

    /** Returns the character, or its number such as {@code U+0000} if nobody would see it. */
    static String character(int codePoint) {
        return isSeen(codePoint) ? Character.toString(codePoint) : "U+%04X".formatted(codePoint);
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
