package programmheft.documents.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the document for the constants of the model: {@code FULLY_BOOKED} is {@code fully-booked}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> constant(String word, Class<E> all) {
        for (E constant : all.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static List<String> all(Class<? extends Enum<?>> all) {
        List<String> words = new ArrayList<>();
        for (Enum<?> constant : all.getEnumConstants()) {
            words.add(of(constant));
        }
        return words;
    }
}
