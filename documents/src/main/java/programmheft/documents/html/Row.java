package programmheft.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A row of a table: one line with its cells one after the other. If one cell alone has several lines, as that of title
 * and speaker beside a clock, the others of them follow below; else the lines of a cell are joined.
 */
record Row(List<PageLines.Line> lines, List<PageLines.Line> leftOut) {
    private static final String BETWEEN = " | ";

    /** Tells whether it is a row of a table that holds something; a table around others only lays out the page. */
    static boolean isOne(Element element) {
        return element.normalName().equals("tr")
                && element.select("> td, > th").size() > 1
                && element.selectFirst("table") == null;
    }

    static Row of(Element row) {
        List<PageLines.Line> leftOut = new ArrayList<>();
        List<List<PageLines.Line>> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            PageLines inside = new PageLines();
            inside.add(cell);
            leftOut.addAll(inside.leftOut());
            List<PageLines.Line> lines = inside.lines().stream()
                    .filter(line -> !line.text().isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                cells.add(lines);
            }
        }
        return new Row(cells.isEmpty() ? List.of() : lines(cells), leftOut);
    }

    private static List<PageLines.Line> lines(List<List<PageLines.Line>> cells) {
        List<PageLines.Line> last = cells.get(cells.size() - 1);
        boolean below = cells.stream().filter(cell -> cell.size() > 1).toList().equals(List.of(last));
        List<String> texts = new ArrayList<>();
        cells.forEach(cell -> texts.add(cell.stream().map(PageLines.Line::text).collect(Collectors.joining(", "))));
        if (below) {
            texts.set(texts.size() - 1, last.get(0).text());
        }
        List<PageLines.Line> lines = new ArrayList<>();
        lines.add(new PageLines.Line(
                String.join(BETWEEN, texts), cells.get(0).get(0).position()));
        if (below) {
            lines.addAll(last.subList(1, last.size()));
        }
        return lines;
    }
}
