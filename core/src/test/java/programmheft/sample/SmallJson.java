package programmheft.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON as far as the real programmes need it; core has no library for it.
 *
 * @param fields of an object, in their order
 * @param elements of an array
 * @param text any other value as a text, null as an empty one
 */
record SmallJson(Map<String, SmallJson> fields, List<SmallJson> elements, String text) {
    static SmallJson parse(String json) {
        return new Parser(json).value();
    }

    /** Returns what stands under a name; an empty text if there is nothing. */
    SmallJson at(String name) {
        return Optional.ofNullable(fields.get(name)).orElseGet(() -> new SmallJson(Map.of(), List.of(), ""));
    }

    /** Returns the text under a name; of one in several languages the first. */
    String text(String name) {
        Collection<SmallJson> languages = at(name).fields().values();
        return languages.stream().findFirst().orElseGet(() -> at(name)).text();
    }

    List<SmallJson> list(String name) {
        return at(name).elements();
    }

    private static final class Parser {
        private final String json;
        private int at;

        Parser(String json) {
            this.json = json;
        }

        SmallJson value() {
            return switch (next()) {
                case '{' -> new SmallJson(object(), List.of(), "");
                case '[' -> new SmallJson(Map.of(), array(), "");
                case '"' -> new SmallJson(Map.of(), List.of(), quoted());
                default -> new SmallJson(Map.of(), List.of(), bare());
            };
        }

        private Map<String, SmallJson> object() {
            Map<String, SmallJson> all = new LinkedHashMap<>();
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

        private List<SmallJson> array() {
            List<SmallJson> all = new ArrayList<>();
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
            for (at++; json.charAt(at) != '"'; at++) {
                all.append(json.charAt(at) == '\\' ? escaped() : json.charAt(at));
            }
            at++;
            return all.toString();
        }

        private char escaped() {
            char c = json.charAt(++at);
            if (c == 'u') {
                at += 4;
                return (char) Integer.parseInt(json.substring(at - 3, at + 1), 16);
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
            while (",]} \n".indexOf(json.charAt(at)) < 0) {
                at++;
            }
            String word = json.substring(from, at);
            return word.equals("null") ? "" : word;
        }

        private void skip(char separator) {
            if (next() == separator) {
                at++;
            }
        }

        private char next() {
            while (Character.isWhitespace(json.charAt(at))) {
                at++;
            }
            return json.charAt(at);
        }
    }
}
