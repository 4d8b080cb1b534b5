package programmheft.ical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import programmheft.model.Item;

/** The ids of items in printed order, parts in brackets behind their whole: {@code 1 2(2a 2b) 3}. */
record Outline(Item.Id id, List<Outline> parts) {
    private static final int DEEPEST = 50;

    /** Returns the outline of items and their parts. */
    static String of(List<Item> items) {
        return items.stream().map(Outline::of).collect(Collectors.joining(" "));
    }

    /**
     * Reads an outline.
     *
     * @throws IllegalArgumentException if the text is none, or is nested deeper than 50 levels
     */
    static List<Outline> read(String text) {
        return new Reader(text).all();
    }

    private static String of(Item item) {
        String id = item.id().value().replace("%", "%25").replace("(", "%28").replace(")", "%29");
        return item.parts().isEmpty() ? id : id + "(" + of(item.parts()) + ")";
    }

    private static final class Reader {
        private final String text;
        private int at;
        private int depth;

        Reader(String text) {
            this.text = text;
        }

        List<Outline> all() {
            List<Outline> all = some();
            if (at < text.length()) {
                throw new IllegalArgumentException("a bracket is closed that was not opened, at " + at);
            }
            return all;
        }

        private List<Outline> some() {
            List<Outline> all = new ArrayList<>();
            while (at < text.length() && text.charAt(at) != ')') {
                if (text.charAt(at) == ' ') {
                    at++;
                } else {
                    all.add(one());
                }
            }
            return all;
        }

        private Outline one() {
            int from = at;
            while (at < text.length() && " ()".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String id = text.substring(from, at)
                    .replace("%28", "(")
                    .replace("%29", ")")
                    .replace("%25", "%");
            return new Outline(new Item.Id(id), parts());
        }

        private List<Outline> parts() {
            if (at == text.length() || text.charAt(at) != '(') {
                return List.of();
            }
            if (++depth > DEEPEST) {
                throw new IllegalArgumentException("nested deeper than %s levels".formatted(DEEPEST));
            }
            at++;
            List<Outline> parts = some();
            at++;
            depth--;
            return parts;
        }
    }
}
