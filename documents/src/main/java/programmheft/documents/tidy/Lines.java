package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.List;
import programmheft.check.Finding;
import programmheft.check.Position;
import programmheft.port.UnreadableProgramme;

/** Cuts a text into lines. */
final class Lines {
    private static final int TAB = 4;

    private Lines() {}

    /** Returns the lines that say something. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String whole : text.split("\r\n|\r|\n", -1)) {
            number++;
            refuseControls(whole, number);
            Line line = line(whole, number);
            if (!line.content().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Line line(String whole, int number) {
        int lead = 0;
        int indent = 0;
        while (lead < whole.length() && (whole.charAt(lead) == ' ' || whole.charAt(lead) == '\t')) {
            indent = whole.charAt(lead) == ' ' ? indent + 1 : (indent / TAB + 1) * TAB;
            lead++;
        }
        String raw = whole.substring(lead);
        return new Line(number, indent, lead, raw, Escapes.read(raw));
    }

    private static void refuseControls(String line, int number) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((Character.isISOControl(c) && c != '\t') || c == '\u2028' || c == '\u2029') {
                throw new UnreadableProgramme(Finding.at(
                        new Position(number, line.codePointCount(0, i) + 1),
                        "control-character",
                        "U+%04X".formatted((int) c)));
            }
        }
    }
}
