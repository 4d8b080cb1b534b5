package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a published text, freed from what only makes it pretty.
 *
 * @param number from 1
 * @param column where the text begins, from 1, in code points
 * @param bullet whether a bullet stood before it
 * @param text without bullets, markup and surplus blanks; empty for a blank line
 */
record Line(int number, int column, boolean bullet, String text) {
    private static final Pattern BULLETS =
            Pattern.compile("^(?:[•*·▪‣◦➔→]\\h*|»\\h*(?![^«]*«)|[-–—]\\h+|(?<![\\d])[-–—](?=\\h*»))+");
    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\h+");
    private static final Pattern MORE =
            Pattern.compile("\\h*(?:»\\h*|\\.\\.\\.\\h*|…\\h*)?\\b(?:mehr|more)\\h*(?:\\.\\.\\.|…)\\h*$");

    /** Longer lines are prose: nothing is looked for in them. */
    static final int LONGEST = 2000;

    boolean blank() {
        return text.isEmpty();
    }

    /** Returns the same line with another text in its place. */
    Line withText(String other) {
        return new Line(number, column, bullet, other.strip());
    }

    /** Returns the lines of a text; LF, CR LF and CR end a line. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String raw : text.split("\r\n|\n|\r", -1)) {
            lines.add(of(lines.size() + 1, raw));
        }
        return lines;
    }

    private static Line of(int number, String raw) {
        String plain = raw.replace("\u00ad", "")
                .replaceAll("(?<=\\S)\\t+(?=\\S)", "  ")
                .replaceAll("[\\h\\p{Cntrl}\\u200b\\u2028\\u2029\\ufeff]", " ");
        String cleaned = plain.replace("**", "")
                .replaceAll("(?<![\\w*])\\*(\\S[^*]{0,200}\\S)\\*(?!\\w)", "$1")
                .replaceAll("\\h*\\|\\h*", "  ")
                .replaceAll("!\\[[^\\]]{0,200}]\\([^)]{0,300}\\)", "")
                .replaceAll("\\[([^\\]]{1,300})]\\([^)]{1,500}\\)", "$1");
        String stripped = cleaned.strip().replaceAll(" {3,}", "  ");
        String body = HEADING_MARK.matcher(stripped).replaceFirst("");
        Matcher bullets = BULLETS.matcher(body);
        boolean bullet = bullets.find();
        body = bullet ? body.substring(bullets.end()) : body;
        body = MORE.matcher(body).replaceFirst("").strip();
        body = body.matches("[-|\\s]*") ? "" : body;
        int before = body.isEmpty() ? 0 : Math.max(0, plain.indexOf(body.substring(0, Math.min(4, body.length()))));
        return new Line(number, plain.codePointCount(0, before) + 1, bullet, body);
    }
}
