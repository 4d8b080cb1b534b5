package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * One line of a published text, freed from what only makes it pretty.
 *
 * @param number from 1
 * @param column where the text begins, from 1, in code points
 * @param bullet whether a bullet stood before it
 * @param text without bullets, markup and surplus blanks; empty for a blank line
 * @param layout as printed, with all its blanks and tabs
 * @param cell what the column tells in which it stood
 */
record Line(int number, int column, boolean bullet, String text, String layout, Cell cell) {
    private static final Pattern ENDS = Pattern.compile("\r\n|\n|\r");
    private static final Pattern BULLETS =
            Pattern.compile("(?:[•*·▪‣◦➔→●○■□►▶➤➢✓✔⁃]\\h*|»\\h*(?![^«]*«)|[-–—]\\h+|>\\h+|(?<![\\d])[-–—](?=\\h*»))");
    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\h+");
    private static final Pattern MORE =
            Pattern.compile("\\h*(?:»\\h*|\\.\\.\\.\\h*|…\\h*)?\\b(?:mehr|more)\\h*(?:\\.\\.\\.|…)\\h*$");
    private static final Pattern TABS = Pattern.compile("(?<=\\S)\\t+(?=\\S)");
    private static final Pattern NO_BLANK = Pattern.compile("[\\h\\p{Cc}\\u200b\\u2028\\u2029\\ufeff&&[^ ]]");
    private static final Pattern NO_LAYOUT = Pattern.compile("[\\h\\p{Cc}\\u200b\\u2028\\u2029\\ufeff&&[^ \\t]]");
    private static final Pattern SLANTED = Pattern.compile("(?<![\\w*])\\*(\\S[^*]{0,200}\\S)\\*(?!\\w)");
    private static final Pattern UNDERLINED = Pattern.compile("(?<![\\w_])_{1,2}(\\S[^_]{0,200}\\S)_{1,2}(?![\\w_])");
    private static final Pattern BARS = Pattern.compile("\\h*\\|\\h*");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,200}]\\([^)]{0,300}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,300})]\\([^)]{1,500}\\)");
    private static final Pattern EMOJI =
            Pattern.compile("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}\\x{200D}&&[^➔➤➢✓✔]]+ ?(?!\\x{FE0F})");
    private static final Pattern LENGTH =
            Pattern.compile("\\[((?:ca\\. )?\\d{1,3}\\s?(?:[Mm]in\\.?|[Mm]inuten|minutes))\\]$");
    private static final Pattern WIDE = Pattern.compile(" {3,}");
    private static final Pattern RULE = Pattern.compile("[-|=_~\\s]*");

    /** Letters with blanks between them: "P A U S E". */
    private static final Pattern SPACED =
            Pattern.compile("(?U)^(?:\\p{Lu} (?:\\p{Lu} ){2,}\\p{Lu}|\\p{Lu} (?:\\p{Ll} ){3,}\\p{Ll})$");

    private static final int MOST_BULLETS = 100;

    /** Longer lines are prose: nothing is looked for in them. */
    static final int LONGEST = 2000;

    Line(int number, int column, boolean bullet, String text) {
        this(number, column, bullet, text, text, Cell.NONE);
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Returns the same line with another text in its place. */
    Line withText(String other) {
        return new Line(number, column, bullet, other.strip(), layout, cell);
    }

    /** Returns what stood in one column of the line. */
    Line cell(Cell kind, String other) {
        return new Line(number, column, false, other.strip(), layout, kind);
    }

    /** Returns the same line with another layout, and the text that goes with it. */
    Line relaid(String other) {
        return new Line(number, column, bullet, of(number, other).text(), other, cell);
    }

    /** Returns the lines of a text; LF, CR LF and CR end a line. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        for (String raw : ENDS.split(text, -1)) {
            lines.add(of(lines.size() + 1, raw));
        }
        return lines;
    }

    private static Line of(int number, String raw) {
        String soft = raw.replace("\u00ad", "");
        String laid = isPlain(soft) ? soft : NO_LAYOUT.matcher(soft).replaceAll(" ");
        String plain = laid.indexOf('\t') < 0
                ? laid
                : NO_BLANK.matcher(TABS.matcher(laid).replaceAll("  ")).replaceAll(" ");
        String body = HEADING_MARK.matcher(cleaned(plain)).replaceFirst("");
        int bullets = endOfBullets(body);
        boolean bullet = bullets > 0;
        body = body.substring(bullets);
        body = body.endsWith(".") || body.endsWith("…")
                ? MORE.matcher(body).replaceFirst("").strip()
                : body.strip();
        body = RULE.matcher(body).matches() ? "" : ClockSpelling.plain(body);
        int before = body.isEmpty() ? 0 : Math.max(0, plain.indexOf(body.substring(0, Math.min(4, body.length()))));
        return new Line(number, plain.codePointCount(0, before) + 1, bullet, body, laid, Cell.NONE);
    }

    /** One bullet after the other, as a pattern for all of them would go too deep. */
    private static int endOfBullets(String body) {
        Matcher bullet = BULLETS.matcher(body).useTransparentBounds(true);
        int end = 0;
        for (int i = 0; i < MOST_BULLETS && bullet.region(end, body.length()).lookingAt(); i++) {
            end = bullet.end();
        }
        return end;
    }

    /** Most lines have no other blanks than the usual one and tabs. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean letter = (sign >= ' ' && sign < 0x7f) || (sign > 0xa0 && sign < 0x1680) || sign == '\t';
            if (!letter && !(sign > 0x200b && sign < 0x2028) && !(sign > 0x205f && sign < 0x3000)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPictures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2600 || text.charAt(i) == 0x200d) {
                return true;
            }
        }
        return false;
    }

    /** Returns a text without markup, with at most two blanks in a row. */
    static String cleaned(String plain) {
        String cleaned = plain.replace("\t", "  ");
        if (cleaned.indexOf('*') >= 0) {
            cleaned = SLANTED.matcher(cleaned.replace("**", "")).replaceAll("$1");
        }
        if (cleaned.indexOf('|') >= 0) {
            cleaned = BARS.matcher(cleaned).replaceAll("  ");
        }
        if (cleaned.indexOf('[') >= 0) {
            cleaned = LINK.matcher(PICTURE.matcher(cleaned).replaceAll("")).replaceAll("$1");
        }
        if (cleaned.indexOf('_') >= 0) {
            cleaned = UNDERLINED.matcher(cleaned).replaceAll("$1");
        }
        if (cleaned.endsWith("]")) {
            cleaned = LENGTH.matcher(cleaned).replaceFirst("($1)");
        }
        cleaned = cleaned.replace("~~", "");
        cleaned = hasPictures(cleaned) ? EMOJI.matcher(cleaned).replaceAll("").strip() : cleaned.strip();
        cleaned = cleaned.contains("   ") ? WIDE.matcher(cleaned).replaceAll("  ") : cleaned;
        return SPACED.matcher(cleaned).matches() ? cleaned.replace(" ", "") : cleaned;
    }
}
