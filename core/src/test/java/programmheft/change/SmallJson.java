package programmheft.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as far as the real programmes need it; core has no library for it. Nothing is an empty text here. */
final class SmallJson {
    private final String text;
    private int at;

    private SmallJson(String text) {
        this.text = text;
    }

    /** Returns maps, lists, texts and, as texts, all other values. */
    static Object parse(String text) {
        return new SmallJson(text).value();
    }

    @SuppressWarnings("unchecked") // the files have the same form throughout
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // the files have the same form throughout
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    /** Returns a text; of one in several languages the first. */
    static String text(Object value) {
        return value instanceof Map<?, ?> languages
                ? languages.values().stream().findFirst().map(Object::toString).orElse("")
                : value.toString();
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> quoted();
            default -> bare();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> all = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            String key = quoted();
            skip(':');
            all.put(key, value());
            skip(',');
        }
        at++;
        return all;
    }

    private List<Object> list() {
        List<Object> all = new ArrayList<>();
        at++;
        while (next() != ']') {
            all.add(value());
            skip(',');
        }
        at++;
        return all;
    }

    private String quoted() {
        StringBuilder all = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            all.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        at++;
        return all.toString();
    }

    private char escaped() {
        char c = text.charAt(++at);
        if (c == 'u') {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        }
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    private String bare() {
        int from = at;
        while (",]} \n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return word.equals("null") ? "" : word;
    }

    private void skip(char separator) {
        if (next() == separator) {
            at++;
        }
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }
}
