package programmheft.documents.tidy;

import programmheft.check.Position;

/**
 * A line that is neither blank nor only a remark.
 *
 * @param number from 1
 * @param indent how far it is indented, in blanks; a tab goes to the next multiple of four
 * @param lead how many characters the indentation takes
 * @param raw the line behind its indentation, as it stands there
 * @param content the same without its remark, escaped characters hidden
 */
record Line(int number, int indent, int lead, String raw, String content) {
    /** Returns where that character of the content stands. */
    Position at(int index) {
        return new Position(number, lead + Escapes.columnOf(raw, content, index) + 1);
    }

    Position start() {
        return at(0);
    }
}
