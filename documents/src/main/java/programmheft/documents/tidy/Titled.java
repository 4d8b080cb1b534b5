package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import programmheft.model.Format;
import programmheft.model.FormatWords;

/** What a title's line tells: {@code [Format: ]title[ (optional)]}. */
record Titled(Format format, Optional<String> formatWord, String title, boolean optional) {
    private static final String OPTIONAL = "(optional)";
    private static final Pattern BEGINS_OPTIONAL = Pattern.compile("(?U)Optional(?:e[rsnm]?)?\\b.*");

    static Titled parse(String read) {
        boolean marked = read.endsWith(" " + OPTIONAL);
        String rest = marked ? withoutMark(read) : read;
        int colon = rest.indexOf(": ");
        String prefix = colon < 0 ? "" : Escapes.plain(rest.substring(0, colon));
        String behind = colon < 0 ? "" : Escapes.plain(rest.substring(colon + 1));
        Optional<Format> format = prefix.isEmpty() || behind.isEmpty() ? Optional.empty() : FormatName.ofPrefix(prefix);
        if (format.isPresent()) {
            Optional<String> word = FormatName.ofPlainName(prefix).isPresent() ? Optional.empty() : Optional.of(prefix);
            return new Titled(format.get(), word, behind, marked || beginsOptional(behind));
        }
        String title = Escapes.plain(rest);
        return new Titled(FormatWords.ofTitle(title), Optional.empty(), title, marked || beginsOptional(title));
    }

    static String withoutMark(String read) {
        return read.substring(0, read.length() - OPTIONAL.length()).strip();
    }

    private static boolean beginsOptional(String title) {
        return title.startsWith("Optional") && BEGINS_OPTIONAL.matcher(title).matches();
    }

    /** Returns the ways to print it that may read back, escaped so far; none if a line cannot say all of it. */
    List<String> forms(Escape escape) {
        if (!optional && beginsOptional(title)) {
            return List.of();
        }
        String shown = escape.of(title) + (optional && !beginsOptional(title) ? " " + OPTIONAL : "");
        String prefix = formatWord.orElseGet(() -> FormatName.print(format));
        List<String> forms = new ArrayList<>();
        if (formatWord.isEmpty()) {
            forms.add(shown);
        }
        if (FormatName.ofPrefix(prefix).equals(Optional.of(format))) {
            forms.add(escape.of(prefix) + ": " + shown);
        }
        return forms;
    }
}
