package programmheft.documents.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds how to print something: the shortest form that reads back as what was meant. */
final class Shown {
    private Shown() {}

    /** Returns the first form, in brackets if it is not stated, that reads back as wanted. */
    static <T> String value(boolean notStated, T wanted, Function<Escape, String> print, Function<String, T> parse) {
        return value(notStated, wanted, List.of(print), parse);
    }

    /** Returns the first form that reads back as wanted; of two equally escaped ones the earlier. */
    static <T> String value(
            boolean notStated, T wanted, List<Function<Escape, String>> prints, Function<String, T> parse) {
        List<String> tried = new ArrayList<>();
        for (Escape escape : Escape.values()) {
            for (Function<Escape, String> print : prints) {
                String form = notStated ? "(" + print.apply(escape) + ")" : print.apply(escape);
                Stated stated = Stated.of(Escapes.read(form));
                if (stated.bracketed() == notStated && readsAs(wanted, stated.value(), parse)) {
                    return form;
                }
                tried.add(form);
            }
        }
        return tried.get(tried.size() - 1);
    }

    /** Tells whether the text, escaped characters hidden, reads as wanted. */
    static <T> boolean readsAs(T wanted, String read, Function<String, T> parse) {
        try {
            return wanted.equals(parse.apply(read));
        } catch (Misread misread) {
            return false;
        }
    }
}
