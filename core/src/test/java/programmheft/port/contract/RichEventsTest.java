package programmheft.port.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import programmheft.model.Event;

final class RichEventsTest {
    private final Set<String> said = new LinkedHashSet<>();
    private final Set<String> sayable = new LinkedHashSet<>();
    private final Set<Type> seen = new LinkedHashSet<>();

    @Test
    void the_rich_events_say_everything_that_can_be_said() {
        RichEvents.all().forEach(this::collect);
        explore(Event.class);

        assertThat(sayable).hasSizeGreaterThan(150);
        assertThat(sayable).allSatisfy(what -> assertThat(said).contains(what));
    }

    @Test
    void each_rich_event_has_an_id_of_its_own() {
        assertThat(RichEvents.all()).extracting(Event::id).doesNotHaveDuplicates();
    }

    private void collect(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::collect);
        } else if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof Enum<?> constant) {
            said.add(constant.getDeclaringClass().getName() + "." + constant.name());
        } else if (value instanceof Record) {
            said.add(value.getClass().getName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = valueOf(component, value);
                if (!part.equals(Optional.empty()) && !part.equals(List.of()) && !part.equals(false)) {
                    said.add(name(component));
                }
                collect(part);
            }
        }
    }

    private void explore(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::explore);
        } else if (type instanceof Class<?> some && some.getName().startsWith("programmheft.") && seen.add(type)) {
            if (some.isSealed()) {
                Arrays.stream(some.getPermittedSubclasses()).forEach(this::explore);
            } else if (some.isEnum()) {
                Arrays.stream(some.getEnumConstants()).forEach(one -> sayable.add(some.getName() + "." + one));
            } else {
                sayable.add(some.getName());
                for (RecordComponent component : some.getRecordComponents()) {
                    sayable.add(name(component));
                    explore(component.getGenericType());
                }
            }
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "(" + component.getName() + ")";
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(component + " is hidden", impossible);
        }
    }
}
