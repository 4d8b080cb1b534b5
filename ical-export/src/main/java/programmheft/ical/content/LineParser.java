package programmheft.ical.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes one content line apart (RFC 5545, section 3.1): {@code NAME;PARAMETER=value,"value":value}. */
final class LineParser {
    private final LogicalLine line;
    private final String text;
    private int at;

    LineParser(LogicalLine line) {
        this.line = line;
        this.text = line.text();
    }

    /** Returns the property; nothing if the line is none. */
    Optional<ContentLine> parse() {
        String name = name();
        if (name.isEmpty() || at == text.length() || (text.charAt(at) != ':' && text.charAt(at) != ';')) {
            return Optional.empty();
        }
        List<Parameter> parameters = text.charAt(at) == ';' ? new ArrayList<>() : List.of();
        while (at < text.length() && text.charAt(at) == ';') {
            at++;
            parameters.add(parameter());
        }
        if (at == text.length()) {
            return Optional.empty();
        }
        return Optional.of(new ContentLine(line, name, parameters, text.substring(at + 1), at + 1));
    }

    /** Returns the index in the text at which parsing ended. */
    int at() {
        return at;
    }

    private String name() {
        int from = at;
        boolean capitals = true;
        while (at < text.length() && isNameChar(text.charAt(at))) {
            capitals = capitals && text.charAt(at) < 'a';
            at++;
        }
        String name = Names.of(text, from, at);
        return capitals ? name : name.toUpperCase(Locale.ROOT);
    }

    /** Returns a parameter; one without a value has none. */
    private Parameter parameter() {
        int from = at;
        String name = name();
        List<String> values = new ArrayList<>(1);
        List<Boolean> quoted = new ArrayList<>(1);
        while (at < text.length() && (text.charAt(at) == '=' || text.charAt(at) == ',')) {
            at++;
            quoted.add(at < text.length() && text.charAt(at) == '"');
            values.add(decoded(value()));
        }
        skipTo(";:");
        return new Parameter(name, values, quoted, from);
    }

    private String value() {
        if (at < text.length() && text.charAt(at) == '"') {
            int from = ++at;
            skipTo("\"");
            String value = text.substring(from, at);
            at = Math.min(at + 1, text.length());
            return value;
        }
        int from = at;
        skipTo(",;:");
        return text.substring(from, at);
    }

    private void skipTo(String ends) {
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private static boolean isNameChar(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || (c >= '0' && c <= '9');
    }

    /** Returns the value without the encoding of RFC 6868. */
    private static String decoded(String value) {
        return value.indexOf('^') < 0
                ? value
                : value.replace("^^", "\u0000")
                        .replace("^n", "\n")
                        .replace("^'", "\"")
                        .replace('\u0000', '^');
    }
}
