package programmheft.ical.notation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The components in which a record differs from others of its kind, read once and put on any of them. */
public final class Difference {
    private final Map<String, Object> told;

    private Difference(Map<String, Object> told) {
        this.told = told;
    }

    /**
     * Reads the notation of a record's components.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Difference read(String text, Class<? extends Record> type) {
        return new Difference(text.isEmpty() ? Map.of() : new NotationReader(text).all(type));
    }

    /** Tells whether there is none. */
    public boolean isNothing() {
        return told.isEmpty();
    }

    /** Returns the same difference without those components. */
    public Difference without(Set<String> components) {
        Map<String, Object> fewer = new HashMap<>(told);
        fewer.keySet().removeAll(components);
        return new Difference(fewer);
    }

    /**
     * Returns the record with the components that are told.
     *
     * @throws IllegalArgumentException if that cannot be
     */
    public <T extends Record> T on(T base) {
        if (told.isEmpty()) {
            return base;
        }
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Components.of(base.getClass())) {
            Object value = told.get(component.getName());
            values.add(value == null ? Components.value(component, base) : value);
        }
        @SuppressWarnings("unchecked") // the class of a T
        Class<T> type = (Class<T>) base.getClass();
        return Components.make(type, values);
    }
}
