package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.List;

/** The components of a value, separated by commas; escaped characters stay hidden. */
final class Components {
    private Components() {}

    /** Returns at most so many components, without surrounding blanks; the last one keeps its commas. */
    static List<String> split(String read, int most) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int comma = read.indexOf(','); comma >= 0 && parts.size() < most - 1; comma = read.indexOf(',', from)) {
            parts.add(read.substring(from, comma).strip());
            from = comma + 1;
        }
        parts.add(read.substring(from).strip());
        return parts;
    }

    /** Returns all components, without surrounding blanks. */
    static List<String> all(String read) {
        return split(read, Integer.MAX_VALUE);
    }
}
