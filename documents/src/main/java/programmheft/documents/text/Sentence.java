package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A sentence, or a line that stands like one.
 *
 * @param line where it begins
 * @param text without the mark at its end
 * @param paragraph which run of lines without a blank one it belongs to, from 1
 */
record Sentence(Line line, String text, int paragraph) {
    /** A full stop after these ends no sentence: short words, single letters, ordinals. */
    private static final Pattern END = Pattern.compile(
            "(?=[.!?])(?<!\\b(?:Dr|Prof|Dipl|Ing|St|Str|bzw|ca|vgl|Nr|Tel|Abs|Art|bes|evtl|inkl|max|min|sog|usw|Univ|med|phil|rer|nat|pol|jur|e|z|B|u|a|d|h|o|i|V|c|J|\\p{Lu}))"
                    + "(?<!\\b\\d{1,2})[.!?][“”\"»)]*(?=\\s+[„\"»(]*[\\p{Lu}\\d]|$)|(?<=\\d{4})\\.(?=\\s+\\p{Lu}|$)");

    private static final int WRAPPED = 55;

    /** Returns the sentences of the lines; a paragraph that was wrapped is put together first. */
    static List<Sentence> of(List<Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        boolean blank = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                blank = true;
                continue;
            }
            paragraph += blank ? 1 : 0;
            blank = false;
            StringBuilder text = new StringBuilder(line.text());
            while (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1)) && text.length() < Line.LONGEST) {
                i++;
                text.append(' ').append(lines.get(i).text());
            }
            split(line, text.toString(), paragraph, sentences);
        }
        return sentences;
    }

    private static boolean goesOn(Line line, Line next) {
        return line.text().length() >= WRAPPED
                && !next.blank()
                && !next.bullet()
                && !line.text().matches(".*[.!?:]$")
                && !next.text().matches("^\\p{Lu}[\\p{L} ]{2,30}:.*");
    }

    private static void split(Line line, String text, int paragraph, List<Sentence> sentences) {
        if (text.length() > 3 * Line.LONGEST) {
            return;
        }
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            add(line, text.substring(start, end.end()), paragraph, sentences);
            start = end.end();
        }
        add(line, text.substring(start), paragraph, sentences);
    }

    private static void add(Line line, String text, int paragraph, List<Sentence> sentences) {
        String plain =
                text.strip().replaceAll("(?<!\\b(?:Dr|Prof|e\\.V))[.]$", "").strip();
        if (plain.length() > 2) {
            sentences.add(new Sentence(line, plain, paragraph));
        }
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
