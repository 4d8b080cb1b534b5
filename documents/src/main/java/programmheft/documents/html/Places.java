package programmheft.documents.html;

import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import programmheft.check.Position;

/** Where things stand on a page. */
final class Places {
    private static final Position BEGINNING = new Position(1, 1);

    private Places() {}

    /** Returns where a node begins; what the parser put in itself, at the beginning of the page. */
    static Position of(Node node) {
        Range.Position start = node.sourceRange().start();
        return start.isTracked() ? new Position(start.lineNumber(), start.columnNumber()) : BEGINNING;
    }

    /** Returns the place after a text that begins there. */
    static Position after(Position start, String text) {
        int lastBreak = text.lastIndexOf('\n');
        int breaks = (int) text.chars().filter(sign -> sign == '\n').count();
        int signs = text.codePointCount(lastBreak + 1, text.length());
        return breaks == 0
                ? new Position(start.line(), start.column() + signs)
                : new Position(start.line() + breaks, signs + 1);
    }
}
