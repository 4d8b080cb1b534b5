package programmheft.change;

import java.net.URI;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.model.Access;
import programmheft.model.ClockTime;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Place;
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
        if (part instanceof Place place) {
            return place(place);
        }
        if (part instanceof Access access) {
            return access(access);
        }
        if (part instanceof Locale locale) {
            return List.of(locale.toLanguageTag());
        }
        if (part instanceof URI || part instanceof ZoneId || part instanceof Year) {
            return List.of(part.toString());
        }
        return part instanceof Record all && !(part instanceof ClockTime) ? components(all) : List.of(part);
    }

    private static List<Object> components(Record part) {
        List<Object> all = new ArrayList<>();
        CanonicalForm.components(part)
                .values()
                .forEach(value -> all.addAll(value.equals(true) ? List.of(Change.Word.SUBTITLES) : of(value)));
        return all;
    }

    private static List<Object> place(Place place) {
        List<Object> all = new ArrayList<>();
        place.venue().ifPresentOrElse(all::add, () -> all.addAll(said(place.onSite(), Change.Word.ON_SITE)));
        place.address().ifPresent(all::add);
        all.addAll(said(place.online(), Change.Word.ONLINE));
        all.addAll(of(place.link()));
        return all;
    }

    private static List<Object> access(Access access) {
        List<Object> all = new ArrayList<>(said(access.open(), Change.Word.OPEN));
        all.addAll(said(access.invitation(), Change.Word.INVITATION));
        access.registration().ifPresent(registration -> {
            all.add(Change.Word.REGISTRATION);
            registration.until().ifPresent(date -> all.addAll(List.of(Change.Word.UNTIL, date)));
            all.addAll(of(registration.at()));
        });
        return all;
    }

    private static List<Object> said(boolean so, Change.Word word) {
        return so ? List.of(word) : List.of();
    }

    private static List<Object> date(DayDate day) {
        if (day instanceof DayDate.Numbered numbered) {
            return List.of(Change.Word.DAY, numbered.number());
        }
        if (day instanceof DayDate.YearOpen open) {
            return List.of(open.day());
        }
        return day.date().<List<Object>>map(List::of).orElseGet(() -> components((Record) day));
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
}
