package programmheft.change;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.model.Appearance;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Timing;

/** What a change tells of a part of the model: its values, without the records around them. */
final class Values {
    private Values() {}

    /** Returns the values of any part of the model, in the order in which it names them. */
    static List<Object> of(Object part) {
        if (part instanceof Optional<?> optional) {
            return optional.map(Values::of).orElse(List.of());
        }
        if (part instanceof List<?> list) {
            return list.stream().flatMap(one -> of(one).stream()).toList();
        }
        if (part instanceof DayDate date) {
            return date(date);
        }
        if (part instanceof Locale locale) {
            return List.of(locale.toLanguageTag());
        }
        if (part instanceof URI address) {
            return List.of(address.toString());
        }
        return part instanceof Record all && all.getClass().getPackage().equals(Event.class.getPackage())
                ? components(all)
                : List.of(part);
    }

    /** Returns what a record says; of what is only true, its name; of one that says nothing, that it is there. */
    private static List<Object> components(Record part) {
        List<Object> all = new ArrayList<>();
        CanonicalForm.components(part)
                .forEach((name, value) -> all.addAll(value.equals(true) ? List.of(name) : of(value)));
        return all.isEmpty() ? List.of(part.getClass().getSimpleName().toLowerCase(Locale.ROOT)) : all;
    }

    private static List<Object> date(DayDate day) {
        if (day instanceof DayDate.Numbered numbered) {
            return List.of(Change.Word.DAY, numbered.number());
        }
        return day.date()
                .<List<Object>>map(List::of)
                .orElseGet(() -> components((Record) day).stream()
                        .<Object>map(Object::toString)
                        .toList());
    }

    /** Returns the day and the times of an item that has no slot. */
    static List<Object> when(Standing standing) {
        List<Object> all = new ArrayList<>(standing.day().map(Values::of).orElse(List.of(Change.Word.NO_DAY)));
        standing.item().timing().start().ifPresent(all::add);
        standing.item().timing().end().ifPresent(all::add);
        return all;
    }

    /** Returns what a timing says beside its times. */
    static List<Object> timing(Timing timing, Event event) {
        if (timing instanceof Timing.From from) {
            return precision(from.precision());
        }
        if (timing instanceof Timing.Between between) {
            return precision(between.precision());
        }
        if (timing instanceof Timing.Unstated unstated) {
            return unstated.after()
                    .<List<Object>>map(other -> List.of(
                            Change.Word.AFTER,
                            event.item(other).map(Item::title).orElse(other.value())))
                    .orElse(List.of(Change.Word.NO_TIME));
        }
        return List.of(timing instanceof Timing.AllDay ? Change.Word.ALL_DAY : Change.Word.WITH_WHOLE);
    }

    private static List<Object> precision(Timing.Precision precision) {
        return precision == Timing.Precision.EXACT ? List.of() : List.of(precision);
    }

    static List<Object> format(Item item) {
        return item.formatWord()
                .<List<Object>>map(word -> List.of(item.format(), word))
                .orElse(List.of(item.format()));
    }

    /** Returns those of the first who are not in the same way among the others. */
    static List<Object> people(Editions.View view, List<Appearance> some, List<Appearance> others) {
        return some.stream()
                .filter(appearance -> !others.contains(appearance))
                .<Object>map(appearance ->
                        new Change.Person(view.name(appearance), appearance.role(), appearance.affiliation()))
                .toList();
    }
}
