package programmheft.change;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import programmheft.model.ClockTime;
import programmheft.model.DayDate;
import programmheft.model.Place;
import programmheft.model.Timing;

/** All the ways to change one thing in a record of the model, found by walking through its components. */
final class Variations {
    private Variations() {}

    /**
     * A record in which one thing is different.
     *
     * @param path what is different
     * @param component the record and its component that is different, such as {@code Item.title}
     */
    record Variation(String path, String component, Object value) {}

    /** Returns the variations that the model allows. */
    static List<Variation> of(Record original) {
        List<Variation> all = new ArrayList<>();
        RecordComponent[] components = original.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String component = original.getClass().getSimpleName() + "." + components[i].getName();
            for (Variation inside : ofValue(get(components[i], original), component)) {
                Object[] values = values(original);
                values[i] = inside.value();
                make(original, values)
                        .ifPresent(changed ->
                                all.add(new Variation(component + "/" + inside.path(), inside.component(), changed)));
            }
        }
        return all;
    }

    /** Returns the names of all components of a record and of the records inside it. */
    static Set<String> componentsOf(Object value) {
        Set<String> names = new TreeSet<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(some -> names.addAll(componentsOf(some)));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> names.addAll(componentsOf(element)));
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                names.add(part.getClass().getSimpleName() + "." + component.getName());
                names.addAll(componentsOf(get(component, part)));
            }
        }
        return names;
    }

    private static List<Variation> ofValue(Object value, String component) {
        List<Variation> all = new ArrayList<>();
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(some -> all.add(new Variation("none", component, Optional.empty())));
            optional.ifPresent(some -> ofValue(some, component)
                    .forEach(inside ->
                            all.add(new Variation(inside.path(), inside.component(), Optional.of(inside.value())))));
        } else if (value instanceof List<?> list) {
            all.addAll(ofList(list, component));
        } else {
            others(value).forEach(other -> all.add(new Variation(other.toString(), component, other)));
            if (value instanceof Record part) {
                all.addAll(of(part));
                all.stream()
                        .map(inside -> new Variation(inside.path(), component, inside.value()))
                        .toList()
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static List<Variation> ofList(List<?> list, String component) {
        List<Variation> all = new ArrayList<>();
        if (!list.isEmpty()) {
            all.add(new Variation("none", component, List.of()));
        }
        for (int i = 0; i < list.size(); i++) {
            for (Variation inside : ofValue(list.get(i), component)) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, inside.value());
                all.add(new Variation(i + ":" + inside.path(), inside.component(), changed));
            }
        }
        return all;
    }

    private static List<Object> others(Object value) {
        if (value instanceof String text) {
            return List.of(text + "x");
        } else if (value instanceof Integer number) {
            return List.of(number + 1);
        } else if (value instanceof Boolean yes) {
            return List.of(!yes);
        } else if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> !other.equals(constant))
                    .map(Object.class::cast)
                    .toList();
        } else if (value instanceof LocalDate date) {
            return List.of(date.plusDays(1));
        } else if (value instanceof LocalTime time) {
            return List.of(time.plusMinutes(1));
        } else if (value instanceof ZoneId) {
            return List.of(ZoneId.of("Europe/Paris"));
        } else if (value instanceof Locale) {
            return List.of(Locale.FRENCH);
        } else if (value instanceof URI uri) {
            return List.of(URI.create(uri + "x"));
        } else if (value instanceof DayDate) {
            return List.of(new DayDate.Numbered(1));
        } else if (value instanceof Place) {
            return List.of(Place.onTheNet(), Place.at("Hain"));
        } else if (value instanceof Timing) {
            return List.of(Timing.allDay(), Timing.from(ClockTime.of(9, 0)));
        }
        return List.of();
    }

    private static Object[] values(Record original) {
        return Arrays.stream(original.getClass().getRecordComponents())
                .map(component -> get(component, original))
                .toArray();
    }

    private static Object get(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Makes the record; nothing if it refuses the values. */
    private static Optional<Object> make(Record like, Object[] values) {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
