package programmheft.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import programmheft.model.Day;
import programmheft.model.DayDate;

/** The programme days of two readings in one order: by date if all have one, else those that only the other has last. */
final class DayOrder {
    private static final Pattern OF_A_DAY = Pattern.compile("days/([0-9]{1,9})(/.*)");

    private final List<Place> places = new ArrayList<>();

    /**
     * A place in the order.
     *
     * @param mine which one of the first one's days this is, from 0
     * @param theirs which ones of the other's days these are, from 0
     */
    record Place(DayDate when, Optional<Integer> mine, List<Integer> theirs) {}

    DayOrder(List<Day> mine, List<Day> theirs) {
        for (int i = 0; i < mine.size(); i++) {
            places.add(new Place(mine.get(i).when(), Optional.of(i), new ArrayList<>()));
        }
        for (int i = 0; i < theirs.size(); i++) {
            place(theirs.get(i).when()).theirs.add(i);
        }
        boolean allDated = places.stream().allMatch(place -> place.when.date().isPresent());
        if (places.size() > mine.size() && allDated) {
            places.sort(Comparator.comparing(place -> place.when.date().orElse(LocalDate.MIN)));
        }
    }

    List<Place> places() {
        return places;
    }

    /** Returns the name of a fact of the first one in the new order. */
    Fact ofMine(Fact fact) {
        return moved(fact, index -> place -> place.mine.equals(Optional.of(index)));
    }

    /** Returns the name of a fact of the other in the new order. */
    Fact ofTheirs(Fact fact) {
        return moved(fact, index -> place -> place.theirs.contains(index));
    }

    private Fact moved(Fact fact, Function<Integer, Predicate<Place>> isPlaceOf) {
        Matcher day = OF_A_DAY.matcher(fact.path());
        if (!day.matches()) {
            return fact;
        }
        Predicate<Place> isPlace = isPlaceOf.apply(Integer.parseInt(day.group(1)) - 1);
        for (int i = 0; i < places.size(); i++) {
            if (isPlace.test(places.get(i))) {
                return Fact.day(i + 1, day.group(2).substring(1));
            }
        }
        return fact;
    }

    private Place place(DayDate when) {
        return places.stream()
                .filter(place -> place.when.equals(when))
                .findFirst()
                .orElseGet(() -> {
                    Place place = new Place(when, Optional.empty(), new ArrayList<>());
                    places.add(place);
                    return place;
                });
    }
}
