package programmheft.ical;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text with the least markup that shows its paragraphs, its lines and its addresses. */
final class Html {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"&]+(?:&amp;[^\\s<>\"&]+)*");

    private Html() {}

    /** Returns the text as a document; whatever it holds stays text. */
    static String of(String text) {
        String marked = escaped(text).replace("\n\n", "</p><p>").replace("\n", "<br>");
        return "<html><body><p>" + linked(marked) + "</p></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String linked(String marked) {
        Matcher address = ADDRESS.matcher(marked);
        return address.replaceAll(
                found -> Matcher.quoteReplacement("<a href=\"" + found.group() + "\">" + found.group() + "</a>"));
    }
}
