package programmheft.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An agenda that is told twice: first at a glance, then with details. Where most points of one agree with points of the other
 * in start and title, the first is taken into the second; a point that only the first has is kept.
 */
final class Overview {
    private static final Pattern NO_WORD = Pattern.compile("(?U)[^\\p{L}\\p{N}]+");
    private static final Question<String> KEY = new Question<>(Overview::key);
    private static final int FEW = 3;

    /** More is no programme that somebody tells twice. */
    private static final int MOST = 1000;

    private final List<DayDraft> days;
    private final List<Merged> merged = new ArrayList<>();

    /** Where the overview stood, and the details. */
    record Merged(Line overview, Line details) {}

    /** What goes forward in time without a break, from one index to before another. */
    private record Run(DayDraft day, List<Draft> items) {}

    Overview(List<DayDraft> days) {
        this.days = days;
    }

    /** Returns what was merged; the days then hold each point once. */
    List<Merged> merge() {
        List<Run> runs = new ArrayList<>();
        days.forEach(day -> split(day, runs));
        if (runs.size() > MOST) {
            return merged;
        }
        for (int i = 0; i < runs.size(); i++) {
            if (!mayAgree(runs.get(i))) {
                continue;
            }
            for (int j = i + 1; j < runs.size(); j++) {
                if (runs.get(j).items().size() <= MOST
                        && mayBeOneDay(runs.get(i).day(), runs.get(j).day())
                        && agree(runs.get(i).items(), runs.get(j).items())) {
                    take(runs.get(i), runs.get(j));
                    break;
                }
            }
        }
        return merged;
    }

    private static boolean mayAgree(Run run) {
        return run.items().size() >= FEW && run.items().size() <= MOST;
    }

    private static void split(DayDraft day, List<Run> runs) {
        List<Draft> run = new ArrayList<>();
        int last = -1;
        for (Draft item : day.items()) {
            int start = start(item);
            if (start < last && run.size() >= FEW) {
                runs.add(new Run(day, run));
                run = new ArrayList<>();
            }
            run.add(item);
            last = start;
        }
        runs.add(new Run(day, run));
    }

    private static boolean mayBeOneDay(DayDraft one, DayDraft other) {
        Optional<DayHeading> heading = other.heading();
        return heading.isEmpty()
                || one.equals(other)
                || (one.heading().isPresent() && sameDay(one.heading().get(), heading.get()));
    }

    private static boolean sameDay(DayHeading one, DayHeading other) {
        if (one.date().isPresent() && other.date().isPresent()) {
            return one.date().get().day().equals(other.date().get().day());
        }
        return one.weekday().isPresent() ? one.weekday().equals(other.weekday()) : one.equals(other);
    }

    private static boolean agree(List<Draft> overview, List<Draft> details) {
        long both = overview.stream()
                .filter(item -> same(item, details).isPresent())
                .count();
        return both >= FEW && 5 * both >= 3L * Math.min(overview.size(), details.size());
    }

    private static Optional<Draft> same(Draft item, List<Draft> others) {
        return others.stream()
                .filter(other -> start(other) == start(item) && alike(item.title, other.title))
                .findFirst();
    }

    private static boolean alike(String one, String other) {
        String first = KEY.of(one);
        String second = KEY.of(other);
        return !first.isEmpty() && !second.isEmpty() && (first.startsWith(second) || second.startsWith(first));
    }

    private static String key(String title) {
        return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A point of the overview that the details do not have goes where its time is. */
    private void take(Run overview, Run details) {
        merged.add(new Merged(overview.items().get(0).firstLine, details.items().get(0).firstLine));
        for (Draft item : overview.items()) {
            overview.day().items().remove(item);
            Optional<Draft> told = same(item, details.items());
            told.ifPresent(other -> complete(other, item));
            if (told.isEmpty()) {
                insert(item, details);
            }
        }
    }

    private static void complete(Draft detail, Draft item) {
        item.clock.flatMap(Clocks.Found::end).ifPresent(detail::endsAt);
        detail.room = detail.room.or(() -> item.room);
        if (detail.people.isEmpty()) {
            detail.people.addAll(item.people);
        }
    }

    private static void insert(Draft item, Run details) {
        List<Draft> all = details.day().items();
        int at = all.indexOf(details.items().get(0));
        while (at < all.size() && details.items().contains(all.get(at)) && start(all.get(at)) <= start(item)) {
            at++;
        }
        all.add(at, item);
        details.items().add(item);
    }

    private static int start(Draft item) {
        return item.clock.map(clock -> clock.start().minutes()).orElse(-1);
    }
}
