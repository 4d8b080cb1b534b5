package programmheft.documents.text;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

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
    record Chunk(int start, String text) {
        /** A mark of a list alone, which the text follows after two blanks. */
        private static final Pattern WORDS = Pattern.compile("\\S+(?: \\S+)*");
    }

    static List<Chunk> chunks(String layout) {
        List<Chunk> chunks = new ArrayList<>();
        Matcher words = Chunk.WORDS.matcher(layout.length() > Line.LONGEST ? "" : layout);
        while (words.find()) {
            chunks.add(new Chunk(words.start(), words.group()));
        }
        return chunks;
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
