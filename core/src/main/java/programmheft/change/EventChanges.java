package programmheft.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import programmheft.model.Day;
import programmheft.model.DayDate;
import programmheft.model.Event;
import programmheft.model.Status;

/** What is different about the event itself and its days. */
final class EventChanges {
    /** They are told one by one. */
    private static final Set<String> ELSEWHERE =
            Set.of("id", "days", "undated", "speakers", "themedRooms", "appearances", "status");

    private final Editions both;
    private final Event before;
    private final Event after;
    private final Change.Subject subject;
    private final List<Change> all = new ArrayList<>();

    EventChanges(Editions both) {
        this.both = both;
        before = both.before().event();
        after = both.after().event();
        subject = Change.Subject.of(Change.Of.EVENT, after.id().value(), after.title());
    }

    List<Change> list() {
        if (before.status() != after.status()) {
            boolean cancelled = after.status() == Status.CANCELLED;
            add(
                    cancelled ? Change.Kind.CANCELLED : Change.Kind.STATUS,
                    "status",
                    List.of(before.status()),
                    List.of(after.status()));
        }
        facts();
        all.addAll(AppearanceChanges.of(both, subject, before.appearances(), after.appearances()));
        if (!before.id().equals(after.id())) {
            add(
                    Change.Kind.DETAIL,
                    "id",
                    List.of(before.id().value()),
                    List.of(after.id().value()));
        }
        days();
        return all;
    }

    private void facts() {
        Map<String, Object> was = CanonicalForm.components(before);
        Map<String, Object> is = CanonicalForm.components(after);
        Map<String, Object> either = new LinkedHashMap<>(was);
        either.putAll(is);
        either.keySet().stream().filter(fact -> !ELSEWHERE.contains(fact)).forEach(fact -> {
            Object then = was.getOrDefault(fact, List.of());
            Object now = is.getOrDefault(fact, List.of());
            if (!then.equals(now)) {
                add(kind(fact), fact, Values.of(then), Values.of(now));
            }
        });
    }

    private static Change.Kind kind(String fact) {
        return switch (fact) {
            case "title", "subtitle", "motto" -> Change.Kind.RENAMED;
            case "links" -> Change.Kind.LINKS;
            case "dates", "begins", "ends", "zone" -> Change.Kind.MOVED;
            case "place" -> Change.Kind.OTHER_ROOM;
            default -> Change.Kind.DETAIL;
        };
    }

    private void days() {
        Map<DayDate, Day> earlier = new LinkedHashMap<>();
        before.days().forEach(day -> earlier.put(day.when(), day));
        for (Day now : after.days()) {
            Day then = earlier.remove(now.when());
            if (then == null) {
                all.add(Change.of(Change.Kind.NEW, subject(now)));
            } else {
                hours(then, now);
            }
        }
        earlier.values().forEach(gone -> all.add(Change.of(Change.Kind.VANISHED, subject(gone))));
    }

    private void hours(Day then, Day now) {
        if (!then.begins().equals(now.begins())) {
            all.add(new Change(
                    Change.Kind.MOVED, subject(now), "begins", Values.of(then.begins()), Values.of(now.begins())));
        }
        if (!then.ends().equals(now.ends())) {
            all.add(new Change(Change.Kind.MOVED, subject(now), "ends", Values.of(then.ends()), Values.of(now.ends())));
        }
    }

    private static Change.Subject subject(Day day) {
        StringBuilder name = new StringBuilder();
        Values.of(day.when()).forEach(value -> name.append(value instanceof Change.Word ? "" : value));
        return Change.Subject.of(Change.Of.DAY, name.toString(), name.toString());
    }

    private void add(Change.Kind kind, String fact, List<Object> was, List<Object> is) {
        all.add(new Change(kind, subject, fact, was, is));
    }
}
