package programmheft.documents.json;

import programmheft.check.Position;

/**
 * Turns offsets in a text into lines and columns in code points. Quick when asked from the beginning to the end, also in
 * a text of one line: it goes on from where it was asked last.
 */
final class Positions {
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Positions(String text) {
        this.text = text;
    }

    /** Returns the position of the character at the offset, or of the end of the text. */
    Position at(long wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < wanted && offset < text.length()) {
            step();
        }
        return new Position(line, column);
    }

    private void step() {
        int codePoint = text.codePointAt(offset);
        offset += Character.charCount(codePoint);
        if (codePoint == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
