package programmheft.documents.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import programmheft.check.Position;

/**
 * Walks a page and makes the lines that it shows: one for each block, point of a list and row of a table, with blank
 * ones between what stands apart.
 */
final class PageLines implements NodeFilter {
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> leftOut = new ArrayList<>();
    private OpenLine open = new OpenLine("");

    /**
     * A line of the page.
     *
     * @param position where its text begins in the document; of a blank line, where the last one did
     */
    record Line(String text, Position position) {}

    /** Adds what the element shows. */
    void add(Element element) {
        element.filter(this);
        end();
    }

    /** Returns the lines, blank ones among them. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Returns menus, buttons and the like, a line for each. */
    List<Line> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (Parts.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Parts.isAround(element)) {
            if (element.hasText()) {
                leftOut.add(new Line(element.text(), Places.of(element)));
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Row.isOne(element)) {
            end();
            Row row = Row.of(element);
            lines.addAll(row.lines());
            leftOut.addAll(row.leftOut());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Parts.isBlock(element)) {
            end();
            space(element);
            open = new OpenLine(element.normalName().equals("li") ? "• " : "");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && Parts.isBlock(element)) {
            end();
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode text) {
        if (!Parts.isPreformatted(text)) {
            open.add(text.getWholeText(), Places.of(text));
            return;
        }
        Position start = Places.of(text);
        String[] each = text.getWholeText().split("\n", -1);
        for (int i = 0; i < each.length; i++) {
            if (i > 0) {
                end();
            }
            open.add(each[i], i == 0 ? start : new Position(start.line() + i, 1));
        }
    }

    private void end() {
        open.line().ifPresent(lines::add);
        open = new OpenLine("");
    }

    private void space(Element element) {
        if (Parts.standsApart(element) && !lines.isEmpty()) {
            Line last = lines.get(lines.size() - 1);
            if (!last.text().isEmpty()) {
                lines.add(new Line("", last.position()));
            }
        }
    }
}
