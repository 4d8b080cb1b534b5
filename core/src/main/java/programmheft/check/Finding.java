package programmheft.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.agenda.When;
import programmheft.model.ClockTime;
import programmheft.model.Item;

/**
 * Something doubtful about a programme. Its sentence and the way out are made by {@link Messages} in the reader's
 * language.
 *
 * @param code a stable word of the catalogue, such as {@code room-taken-twice}
 * @param items the items it is about, the one to mend first
 * @param values what the sentence names, in its order: each a String, Integer, LocalDate, DayOfWeek, ClockTime, When,
 *     Aspect or Said
 * @param position where in the document, if a reader saw it
 */
public record Finding(String code, Level level, List<Item.Id> items, List<Object> values, Optional<Position> position) {
    public Finding {
        items = List.copyOf(items);
        values = List.copyOf(values);
        for (Object value : values) {
            if (!(value instanceof String
                    || value instanceof Integer
                    || value instanceof LocalDate
                    || value instanceof DayOfWeek
                    || value instanceof ClockTime
                    || value instanceof When
                    || value instanceof Aspect
                    || value instanceof Said)) {
                throw new IllegalArgumentException(
                        "a finding names texts, numbers, dates, weekdays, times and what sources say, not a "
                                + value.getClass());
            }
        }
    }

    /** Returns a finding with the level that the catalogue gives its code. */
    public static Finding of(String code, List<Item.Id> items, Object... values) {
        return new Finding(code, Catalogue.levelOf(code), items, List.of(values), Optional.empty());
    }

    /** Returns what a reader saw at that place, with the level that the catalogue gives its code. */
    public static Finding at(Position position, String code, Object... values) {
        return new Finding(code, Catalogue.levelOf(code), List.of(), List.of(values), Optional.of(position));
    }

    /** Returns the same finding with another level than that of the catalogue. */
    public Finding withLevel(Level other) {
        return new Finding(code, other, items, values, position);
    }

    /** Returns the same finding about that item alone. */
    public Finding about(Item.Id item) {
        return new Finding(code, level, List.of(item), values, position);
    }

    /** Returns the same finding about the same items under other ids; those that are not listed keep theirs. */
    public Finding renamed(Map<Item.Id, Item.Id> ids) {
        return items.isEmpty()
                ? this
                : new Finding(
                        code,
                        level,
                        items.stream().map(id -> ids.getOrDefault(id, id)).toList(),
                        values,
                        position);
    }
}
