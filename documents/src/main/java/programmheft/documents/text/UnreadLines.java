package programmheft.documents.text;

import java.util.BitSet;
import java.util.List;

/** Remarks on every run of lines that gave nothing, so that nothing is dropped in silence. */
final class UnreadLines {
    private static final int SHOWN = 60;

    /** A time of day, and no date, price or number with a point. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?iU)(?<![\\d.,:])(?:(?:[01]?\\d|2[0-4])(?::[0-5]\\d|\\.[0-5]\\d(?=\\s?(?:Uhr|h\\b|[–-])))(?![\\d.]\\d)"
                    + "|(?:[01]?\\d|2[0-4])\\s?(?:Uhr|[ap]\\.?m)\\b)");

    private final List<Line> lines;
    private final Findings findings;

    UnreadLines(List<Line> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** Remarks on the lines that are in none of the sets, by number; on each with a time by itself. */
    void remark(BitSet... read) {
        BitSet all = new BitSet();
        for (BitSet some : read) {
            all.or(some);
        }
        int first = 0;
        int last = 0;
        for (Line line : lines) {
            boolean clock = CLOCK.matcher(line.text()).find();
            if (!line.blank() && (clock || all.get(line.number()))) {
                remark(first, last);
                first = 0;
                if (!all.get(line.number())) {
                    findings.remark(line, "clock-not-read", shown(line.text()));
                }
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
        String text = lines.get(first - 1).text();
        Line line = new Line(first, 1, false, text);
        if (first == last) {
            findings.remark(line, "line-not-read", shown(text));
        } else {
            findings.remark(line, "lines-not-read", shown(text), last);
        }
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 3)) + "…";
    }
}
