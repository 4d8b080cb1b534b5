package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** How the lines of a table are cut into cells. Empty cells count, so that every cell is found in its column. */
interface Cut {
    /** Returns as many cells as the table has columns, or more if the line has more. */
    List<String> cells(String layout);

    /** Returns how a line with this layout is cut. */
    static Cut of(String layout) {
        if (layout.strip().indexOf('\t') > 0) {
            return Cut::byTabs;
        }
        if (layout.indexOf('|') >= 0) {
            return Cut::byBars;
        }
        return byBlanks(chunks(layout).stream().map(Chunk::start).toList());
    }

    /**
     * Words with single blanks between them.
     *
     * @param start where they begin, from 0
     */
    record Chunk(int start, String text) {}

    static List<Chunk> chunks(String layout) {
        List<Chunk> chunks = new ArrayList<>();
        int length = layout.length() > Line.LONGEST ? 0 : layout.length();
        int start = 0;
        while (start < length) {
            int end = start;
            while (isWord(layout, end) || (end > start && isWord(layout, end + 1) && layout.charAt(end) == ' ')) {
                end++;
            }
            if (end > start) {
                chunks.add(new Chunk(start, layout.substring(start, end)));
            }
            start = Math.max(end, start + 1);
        }
        return chunks;
    }

    private static boolean isWord(String layout, int at) {
        return at < layout.length() && " \t\n\u000b\f\r".indexOf(layout.charAt(at)) < 0;
    }

    private static List<String> byTabs(String layout) {
        return Splitter.on('\t').trimResults().splitToList(layout);
    }

    private static List<String> byBars(String layout) {
        if (layout.indexOf('|') < 0) {
            return List.of(layout.strip());
        }
        String inside = layout.strip();
        inside = inside.startsWith("|") ? inside.substring(1) : inside;
        inside = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
        return Splitter.on('|').trimResults().splitToList(inside);
    }

    /** A column begins a little left of where its name stands. */
    int SLACK = 2;

    static Cut byBlanks(List<Integer> starts) {
        return layout -> {
            List<String> cells =
                    new ArrayList<>(starts.stream().map(start -> "").toList());
            for (Chunk chunk : chunks(layout)) {
                int column = 0;
                while (column + 1 < starts.size() && starts.get(column + 1) <= chunk.start() + SLACK) {
                    column++;
                }
                String before = cells.get(column);
                cells.set(column, before.isEmpty() ? chunk.text() : before + "  " + chunk.text());
            }
            return cells;
        };
    }
}
