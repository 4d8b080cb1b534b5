package programmheft.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/** What every public record of the model keeps to, shown on those inside the sample events. */
class ModelRecordsTest {
    @ParameterizedTest
    @MethodSource("samples")
    void is_equal_to_another_one_of_equal_components(Record sample) throws ReflectiveOperationException {
        Record twin = made(sample, values(sample));

        assertThat(twin).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("withLists")
    void copies_the_lists_it_is_given(Record sample) throws ReflectiveOperationException {
        Object[] given = values(sample);
        for (int i = 0; i < given.length; i++) {
            given[i] = given[i] instanceof List<?> list ? new ArrayList<>(list) : given[i];
        }

        Record twin = made(sample, given);
        Stream.of(given).forEach(value -> {
            if (value instanceof List<?> list) {
                list.clear();
            }
        });

        assertThat(twin).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("withLists")
    void hands_out_lists_that_cannot_change(Record sample) throws ReflectiveOperationException {
        for (Object value : values(sample)) {
            if (value instanceof List<?> list) {
                assertThatThrownBy(() -> list.remove(null)).isInstanceOf(UnsupportedOperationException.class);
                assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @Test
    void leaves_no_public_record_out() throws Exception {
        assertThat(samples().<Class<?>>map(Record::getClass))
                .containsAll(ModuleTest.publicClasses().stream()
                        .filter(shown ->
                                shown.isRecord() && shown.getPackageName().equals("programmheft.model"))
                        .toList());
    }

    static Stream<Record> withLists() {
        return samples()
                .filter(sample -> Stream.of(sample.getClass().getRecordComponents())
                        .anyMatch(component -> component.getType() == List.class));
    }

    /** Returns one record of each class. */
    static Stream<Record> samples() {
        Map<Class<?>, Record> samples = new LinkedHashMap<>();
        Stream.of(
                        SampleEvents.everything(),
                        SampleEvents.conference(),
                        SampleEvents.online(),
                        SampleEvents.untimed(),
                        SampleEvents.lookBack(),
                        openDates())
                .forEach(event -> collect(event, samples));
        return samples.values().stream();
    }

    private static Event openDates() {
        return Event.builder("offen", "Tag offen")
                .dates(List.of(new DayDate.YearOpen(MonthDay.of(5, 5))))
                .day(Day.numbered(
                        1,
                        Item.builder("schau", "Ausstellung")
                                .timing(Timing.allDay())
                                .build()))
                .build();
    }

    private static void collect(Object value, Map<Class<?>, Record> samples) {
        if (value instanceof Collection<?> all) {
            all.forEach(one -> collect(one, samples));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> collect(one, samples));
        } else if (value instanceof Record sample) {
            samples.putIfAbsent(sample.getClass(), sample);
            Stream.of(values(sample)).forEach(component -> collect(component, samples));
        }
    }

    private static Object[] values(Record sample) {
        return Stream.of(sample.getClass().getRecordComponents())
                .map(component -> value(sample, component))
                .toArray();
    }

    private static Object value(Record sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException unexpected) {
            throw new LinkageError(component.toString(), unexpected);
        }
    }

    private static Record made(Record sample, Object... values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(sample.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return sample.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
