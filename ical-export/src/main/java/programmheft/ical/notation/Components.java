package programmheft.ical.notation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** What a record is made of. */
final class Components {
    /** Asked once for each type: a large calendar has a million components. */
    private static final ClassValue<List<RecordComponent>> ALL = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            List<RecordComponent> all = List.of(type.getRecordComponents());
            all.forEach(component -> component.getAccessor().setAccessible(true)); // records of our own are not public
            return all;
        }
    };

    private static final ClassValue<Boolean> ONE_OF_SEVERAL = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
        }
    };

    private static final ClassValue<Constructor<?>> CANONICAL = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = of(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(types);
                canonical.setAccessible(true);
                return canonical;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("a record lacks what makes it: " + type, impossible);
            }
        }
    };

    private Components() {}

    static List<RecordComponent> of(Class<?> type) {
        return ALL.get(type);
    }

    static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record of the model hides " + component, impossible);
        }
    }

    static List<Object> values(Record of) {
        return of(of.getClass()).stream().map(component -> value(component, of)).toList();
    }

    /** Tells whether the record only gives a text its type, as an id does. */
    static boolean isWrapped(Class<?> type) {
        List<RecordComponent> components = of(type);
        return components.size() == 1 && components.get(0).getName().equals("value");
    }

    /** Tells whether the record is one of the cases of a sealed interface. */
    static boolean isOneOfSeveral(Class<?> type) {
        return ONE_OF_SEVERAL.get(type);
    }

    /**
     * Makes a record of its components.
     *
     * @throws IllegalArgumentException if it refuses them
     */
    static <T> T make(Class<T> type, List<?> values) {
        try {
            return type.cast(CANONICAL.get(type).newInstance(values.toArray()));
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record of the model hides how it is made: " + type, impossible);
        }
    }
}
