package programmheft.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import programmheft.model.Item;
import programmheft.model.Status;

/** What is different about the items and their parts. */
final class ItemChanges {
    private final Editions both;
    private final Predicate<Item.Id> known;
    private final List<Change> all = new ArrayList<>();

    /** Begins with which items of the later edition are known from any earlier one. */
    ItemChanges(Editions both, Predicate<Item.Id> known) {
        this.both = both;
        this.known = known;
    }

    List<Change> list() {
        Map<Item.Id, Standing> earlier = Standing.byId(both.before().event());
        for (Standing now : Standing.of(both.after().event())) {
            Standing then = earlier.remove(now.item().id());
            if (then == null) {
                all.add(Change.of(appearing(now.item()), subject(both.after(), now)));
            } else if (then.isElsewhere(now) || !then.item().equals(now.item())) {
                compare(then, now);
            }
        }
        earlier.values().forEach(gone -> all.add(Change.of(Change.Kind.VANISHED, subject(both.before(), gone))));
        return all;
    }

    /** What is there again only to say that it does not take place is cancelled. */
    private Change.Kind appearing(Item item) {
        if (!known.test(item.id())) {
            return Change.Kind.NEW;
        }
        return item.status() == Status.CANCELLED ? Change.Kind.CANCELLED : Change.Kind.BACK;
    }

    private void compare(Standing then, Standing now) {
        Item was = then.item();
        Item is = now.item();
        if (was.status() != is.status()) {
            boolean cancelled = is.status() == Status.CANCELLED;
            add(
                    cancelled ? Change.Kind.CANCELLED : Change.Kind.STATUS,
                    now,
                    "status",
                    List.of(was.status()),
                    List.of(is.status()));
        }
        if (then.isElsewhere(now)) {
            add(Change.Kind.MOVED, now, "timing", place(both.before(), then), place(both.after(), now));
        }
        rooms(now, was, is);
        if (!was.title().equals(is.title())) {
            add(Change.Kind.RENAMED, now, "title", List.of(was.title()), List.of(is.title()));
        }
        all.addAll(AppearanceChanges.of(both, subject(both.after(), now), was.appearances(), is.appearances()));
        if (was.format() != is.format() || !was.formatWord().equals(is.formatWord())) {
            add(Change.Kind.FORMAT, now, "format", Values.format(was), Values.format(is));
        }
        details(now, was, is);
    }

    private void rooms(Standing now, Item was, Item is) {
        boolean otherTheme = !was.themedRoom().equals(is.themedRoom());
        Optional<String> here = both.before().where(was);
        Optional<String> there = both.after().where(is);
        Optional<String> then = both.before().theme(was);
        Optional<String> later = both.after().theme(is);
        if (!here.equals(there) && !(otherTheme && here.equals(then) && there.equals(later))) {
            detail(Change.Kind.OTHER_ROOM, now, "room", here, there);
        } else {
            detail(Change.Kind.OTHER_ROOM, now, "room", was.room(), is.room());
        }
        if (otherTheme) {
            add(Change.Kind.OTHER_ROOM, now, "themedRoom", Values.of(then), Values.of(later));
        }
    }

    private void details(Standing now, Item was, Item is) {
        detail(Change.Kind.RENAMED, now, "subtitle", was.subtitle(), is.subtitle());
        if (!was.text().equals(is.text())) {
            add(Change.Kind.TEXT, now, "text", List.of(), List.of());
        }
        detail(Change.Kind.LINKS, now, "links", was.links(), is.links());
        if (was.optional() != is.optional()) {
            add(Change.Kind.OPTIONAL, now, "optional", List.of(was.optional()), List.of(is.optional()));
        }
        detail(Change.Kind.DETAIL, now, "language", was.language(), is.language());
        detail(Change.Kind.DETAIL, now, "capacity", was.capacity(), is.capacity());
    }

    private void detail(Change.Kind kind, Standing now, String fact, Object was, Object is) {
        if (!was.equals(is)) {
            add(kind, now, fact, Values.of(was), Values.of(is));
        }
    }

    /** Returns when it takes place; without a slot its day, its times, what it comes after, what it is inside. */
    private static List<Object> place(Editions.View view, Standing standing) {
        Item item = standing.item();
        List<Object> place = new ArrayList<>();
        view.when(standing).ifPresentOrElse(place::add, () -> place.addAll(Values.when(standing)));
        place.addAll(Values.timing(item.timing(), view.event()));
        standing.whole().ifPresent(whole -> place.addAll(List.of(Change.Word.INSIDE, whole.title())));
        return place;
    }

    private void add(Change.Kind kind, Standing now, String fact, List<Object> before, List<Object> after) {
        all.add(new Change(kind, subject(both.after(), now), fact, before, after));
    }

    private static Change.Subject subject(Editions.View view, Standing standing) {
        return view.subject(standing);
    }
}
