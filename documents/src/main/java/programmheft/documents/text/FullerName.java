package programmheft.documents.text;

import java.util.List;
import java.util.regex.Matcher;

/**
 * The name that a running text gives an event which a headline or the subject of a mail calls by half its name: {@code our
 * Museum Volunteers' Day}, {@code beim dritten Klimadialog Brennstetten}.
 */
final class FullerName {
    private static final Pattern WORDS_BEFORE = Pattern.compile(
            "(?U).*\\b(?:our|the|this year's|unser(?:e[nrms]?)?|der|dem|den|das|die|zum|zur|beim|am)\\s((?:\\p{Lu}[\\p{L}'’-]*\\s){1,2})$");
    private static final Pattern ARTICLE_BEFORE =
            Pattern.compile("(?U).*\\b\\p{L}*(?:er|em|en|as|ie|um|ur|im|ur|he)\\s$");
    private static final Pattern WORD_BEHIND =
            Pattern.compile("(?U)^\\s(\\p{Lu}[\\p{L}-]{2,})(?=\\s\\p{Ll}|[.,;:!)]|$).*");
    private static final int MOST_LINES = 60;
    private static final int MOST_WORDS = 30;
    private static final int FEW = 60;

    private FullerName() {}

    /** Returns the title with what stands before or behind it in a sentence; itself if nothing does. */
    static String of(String title, List<Line> lines) {
        List<Line> some = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        for (Line line : some) {
            String text = line.text().length() > Line.LONGEST ? "" : line.text();
            int at = title.length() > MOST_WORDS ? -1 : text.indexOf(title);
            if (at > 0) {
                String before = text.substring(Math.max(0, at - FEW), at);
                Matcher words = WORDS_BEFORE.matcher(before);
                if (words.matches()) {
                    return words.group(1) + title;
                }
                Matcher behind = WORD_BEHIND.matcher(text.substring(at + title.length()));
                if (ARTICLE_BEFORE.matches(before) && behind.matches() && isKnown(behind.group(1), line, some)) {
                    return title + " " + behind.group(1);
                }
            }
        }
        return title;
    }

    /** A place that goes with the name is told elsewhere, too. */
    private static boolean isKnown(String word, Line line, List<Line> lines) {
        int first = line.text().indexOf(word);
        return (first >= 0 && line.text().indexOf(word, first + 1) >= 0)
                || lines.stream()
                        .anyMatch(other ->
                                other.number() != line.number() && other.text().contains(word));
    }
}
