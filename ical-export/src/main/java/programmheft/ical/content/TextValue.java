package programmheft.ical.content;

import java.util.ArrayList;
import java.util.List;

/** A value of the type TEXT (RFC 5545, section 3.3.11), read as kindly as possible: an unknown escape stays as it is. */
public final class TextValue {
    private TextValue() {}

    /** Returns the text without its escapes. */
    public static String plain(String written) {
        int backslash = written.indexOf('\\');
        if (backslash < 0) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length());
        out.append(written, 0, backslash);
        for (int i = backslash; i < written.length(); i++) {
            char c = written.charAt(i);
            char next = c == '\\' && i + 1 < written.length() ? written.charAt(i + 1) : '\0';
            switch (next) {
                case 'n', 'N' -> out.append('\n');
                case '\\', ';', ',' -> out.append(next);
                default -> out.append(c);
            }
            i += "nN\\;,".indexOf(next) >= 0 ? 1 : 0;
        }
        return out.toString();
    }

    /** Returns the texts of a list that commas separate. */
    public static List<String> list(String written) {
        List<String> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == ',') {
                all.add(plain(written.substring(from, i)));
                from = i + 1;
            }
        }
        all.add(plain(written.substring(from)));
        return all;
    }
}
