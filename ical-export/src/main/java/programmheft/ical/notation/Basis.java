package programmheft.ical.notation;

import java.util.List;
import java.util.Optional;

/** A record that says next to nothing, and beyond which others of its kind are told. */
public final class Basis<T extends Record> {
    private final T base;
    private final List<Object> values;

    private Basis(T base) {
        this.base = base;
        this.values = Components.values(base);
    }

    /** Takes the record to be told beyond. */
    public static <T extends Record> Basis<T> of(T base) {
        return new Basis<>(base);
    }

    /** Returns the components in which the record differs from the base; nothing if they are equal. */
    public Optional<String> tell(T actual) {
        return Notation.of(actual, values);
    }

    /**
     * Returns the base with the components that the text tells.
     *
     * @throws IllegalArgumentException if the text is none of this notation, or tells what cannot be
     */
    public T read(String text) {
        return Notation.read(text, base);
    }
}
