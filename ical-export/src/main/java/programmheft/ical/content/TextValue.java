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
        int from = 0;
        while (backslash >= 0 && backslash + 1 < written.length()) {
            char next = written.charAt(backslash + 1);
            boolean escape = next == 'n' || next == 'N' || next == '\\' || next == ';' || next == ',';
            if (escape) {
                out.append(written, from, backslash).append(next == 'n' || next == 'N' ? '\n' : next);
                from = backslash + 2;
            }
            backslash = written.indexOf('\\', backslash + (escape ? 2 : 1));
        }
        return out.append(written, from, written.length()).toString();
    }

    /** Returns the texts of a list that commas separate. */
    public static List<String> list(String written) {
        if (written.indexOf(',') < 0) {
            return List.of(plain(written));
        }
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
