package programmheft.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.ClockTime;
import programmheft.model.Day;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.FormatWords;
import programmheft.model.Item;
import programmheft.model.ThemedRoom;

/**
 * A title says that it goes on ("Fortsetzung", "continued", "Teil 2"), but nothing comes before it that it could go on
 * from: no earlier item of the same themed room, none whose title or format has at least half of the same words, no
 * earlier part of it. "Fortsetzung" alone goes on from whatever came before. An item without a day may come at any time.
 */
final class ContinuationWithoutBeginning implements Check {
    @Override
    public String code() {
        return "continuation-without-beginning";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        Map<Item.Id, Continuation> said = new HashMap<>();
        programme
                .survey()
                .family()
                .all()
                .forEach(item -> Continuation.in(item.title()).ifPresent(one -> said.put(item.id(), one)));
        if (said.isEmpty()) {
            return List.of();
        }
        Look look = new Look(said, programme.survey().inherited());
        event.undated().stream().flatMap(Item::withParts).forEach(look::remember);
        inOrder(event).forEach(look::at);
        return look.found;
    }

    /** Returns the items of the days in the order in which they start; without a start, after the one printed before. */
    private static Stream<Item> inOrder(Event event) {
        return event.days().stream()
                .sorted(Comparator.comparing(day -> day.date().orElse(LocalDate.MAX)))
                .flatMap(day -> inOrder(day).stream()
                        .sorted(Comparator.comparing(Placed::start))
                        .map(Placed::item));
    }

    private static List<Placed> inOrder(Day day) {
        List<Placed> all = new ArrayList<>();
        ClockTime last = new ClockTime(LocalTime.MIN, 0);
        for (Item item : day.items().stream().flatMap(Item::withParts).toList()) {
            last = item.timing().start().orElse(last);
            all.add(new Placed(item, last));
        }
        return all;
    }

    private record Placed(Item item, ClockTime start) {}

    /** One way through an event, with what came before. */
    private final class Look {
        private final Map<Item.Id, Continuation> said;
        private final Inherited inherited;
        private final List<Finding> found = new ArrayList<>();
        private final Set<String> stems = new HashSet<>();
        private final Set<Format> formats = EnumSet.of(Format.OTHER);
        private final Set<ThemedRoom.Id> themes = new HashSet<>();
        private int firstPart = Integer.MAX_VALUE;

        Look(Map<Item.Id, Continuation> said, Inherited inherited) {
            this.said = said;
            this.inherited = inherited;
        }

        void at(Item item) {
            said(item)
                    .filter(continuation -> continuation.part() != 1)
                    .filter(continuation -> !hasBegun(continuation) && !themeHasBegun(item))
                    .filter(continuation -> inherited.takesPlace(item))
                    .ifPresent(continuation -> found.add(Finding.of(code(), List.of(item.id()), item.title())));
            remember(item);
        }

        void remember(Item item) {
            stems.addAll(Continuation.stems(item.title()));
            item.subtitle().map(Continuation::stems).ifPresent(stems::addAll);
            item.formatWord().map(Continuation::stems).ifPresent(stems::addAll);
            if (formats.add(item.format())) {
                stems.addAll(Continuation.stems(FormatWords.name(item.format(), Locale.GERMAN)));
                stems.addAll(Continuation.stems(FormatWords.name(item.format(), Locale.ENGLISH)));
            }
            item.themedRoom().ifPresent(themes::add);
            said(item)
                    .filter(continuation -> continuation.part() > 0)
                    .ifPresent(continuation -> firstPart = Math.min(firstPart, continuation.part()));
        }

        private Optional<Continuation> said(Item item) {
            return Optional.ofNullable(said.get(item.id()));
        }

        private boolean hasBegun(Continuation continuation) {
            Set<String> of = Continuation.stems(continuation.of());
            if (firstPart < continuation.part()) {
                return true;
            }
            if (of.isEmpty()) {
                return continuation.part() == 0 && !stems.isEmpty();
            }
            long known = of.stream().filter(stems::contains).count();
            return 2 * known >= of.size()
                    && of.stream().filter(ContinuationWithoutBeginning::isLabel).allMatch(stems::contains);
        }

        private boolean themeHasBegun(Item item) {
            return Stream.concat(Stream.of(item), item.parts().stream())
                    .anyMatch(one -> one.themedRoom().filter(themes::contains).isPresent());
        }
    }

    /** The 3 of "Workshop 3" tells more than the other words. */
    private static boolean isLabel(String word) {
        return word.length() == 1 || Character.isDigit(word.charAt(0));
    }
}
