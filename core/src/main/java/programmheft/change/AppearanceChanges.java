package programmheft.change;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import programmheft.model.Appearance;

/** What is different about those who appear in an item or for the whole event. */
final class AppearanceChanges {
    private final Editions both;
    private final Change.Subject subject;
    private final List<Change> all = new ArrayList<>();

    private AppearanceChanges(Editions both, Change.Subject subject) {
        this.both = both;
        this.subject = subject;
    }

    /** Returns nothing exactly if both lists are the same. */
    static List<Change> of(Editions both, Change.Subject subject, List<Appearance> before, List<Appearance> after) {
        AppearanceChanges changes = new AppearanceChanges(both, subject);
        if (!before.equals(after)) {
            changes.compare(before, after);
        }
        return changes.all;
    }

    private void compare(List<Appearance> before, List<Appearance> after) {
        List<Appearance> left = new ArrayList<>(before);
        List<Appearance> joined = new ArrayList<>();
        List<Change> stayed = new ArrayList<>();
        for (Appearance now : after) {
            take(left, now).ifPresentOrElse(then -> stayed.addAll(details(then, now)), () -> joined.add(now));
        }
        if (!left.isEmpty() || !joined.isEmpty() || stayed.isEmpty()) {
            add(all, "appearances", persons(both.before(), left), persons(both.after(), joined));
        }
        all.addAll(stayed);
    }

    private static Optional<Appearance> take(List<Appearance> from, Appearance like) {
        for (Iterator<Appearance> rest = from.iterator(); rest.hasNext(); ) {
            Appearance one = rest.next();
            if (one.speaker().equals(like.speaker()) && one.role() == like.role()) {
                rest.remove();
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private List<Change> details(Appearance then, Appearance now) {
        List<Change> details = new ArrayList<>();
        detail(details, now, "affiliation", then.affiliation(), now.affiliation());
        detail(details, now, "project", then.project(), now.project());
        detail(details, now, "status", then.status(), now.status());
        return details;
    }

    private void detail(List<Change> details, Appearance whose, String fact, Object then, Object now) {
        if (!then.equals(now)) {
            add(details, fact, named(whose, then), named(whose, now));
        }
    }

    private List<Object> named(Appearance whose, Object value) {
        List<Object> all = new ArrayList<>(List.of(both.after().name(whose)));
        all.addAll(Values.of(value));
        return all;
    }

    private static List<Object> persons(Editions.View view, List<Appearance> some) {
        return some.stream()
                .<Object>map(one -> new Change.Person(view.name(one), one.role(), one.affiliation()))
                .toList();
    }

    private void add(List<Change> to, String fact, List<Object> before, List<Object> after) {
        to.add(new Change(Change.Kind.PEOPLE, subject, fact, before, after));
    }
}
