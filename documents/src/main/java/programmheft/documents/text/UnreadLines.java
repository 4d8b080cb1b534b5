package programmheft.documents.text;

import java.util.BitSet;
import java.util.List;

/** Remarks on every run of lines that gave nothing, so that nothing is dropped in silence. */
final class UnreadLines {
    private static final int SHOWN = 60;

    private final List<Line> lines;
    private final Findings findings;

    UnreadLines(List<Line> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Remarks on the lines that are in none of the sets, by number. */
    void remark(BitSet... read) {
        BitSet all = new BitSet();
        for (BitSet some : read) {
            all.or(some);
        }
        int first = 0;
        int last = 0;
        for (Line line : lines) {
            if (!line.blank() && all.get(line.number())) {
                remark(first, last);
                first = 0;
            } else if (!line.blank()) {
                first = first == 0 ? line.number() : first;
                last = line.number();
            }
        }
        remark(first, last);
    }

    private void remark(int first, int last) {
        if (first == 0) {
            return;
        }
        Line line = lines.get(first - 1);
        String text = line.text();
        String begin = text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 3)) + "…";
        findings.remark(
                new Line(first, 1, false, text),
                "lines-not-read",
                begin + (first == last ? "" : " (" + first + "–" + last + ")"));
    }
}
