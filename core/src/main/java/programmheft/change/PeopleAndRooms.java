package programmheft.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import programmheft.model.Event;

/** What is different about the speakers and the themed rooms. */
final class PeopleAndRooms {
    private final Event before;
    private final Event after;
    private final List<Change> all = new ArrayList<>();

    PeopleAndRooms(Editions both) {
        before = both.before().event();
        after = both.after().event();
    }

    List<Change> list() {
        compare(
                before.speakers(),
                after.speakers(),
                speaker -> speaker.id().value(),
                speaker -> Change.Subject.of(Change.Of.SPEAKER, speaker.id().value(), speaker.fullName()));
        compare(
                before.themedRooms(),
                after.themedRooms(),
                room -> room.id().value(),
                room -> Change.Subject.of(Change.Of.THEMED_ROOM, room.id().value(), room.title()));
        return all;
    }

    private <T extends Record> void compare(
            List<T> then, List<T> now, Function<T, String> idOf, Function<T, Change.Subject> subjectOf) {
        Map<String, T> earlier = new LinkedHashMap<>();
        then.forEach(one -> earlier.put(idOf.apply(one), one));
        for (T one : now) {
            T was = earlier.remove(idOf.apply(one));
            if (was == null) {
                all.add(Change.of(Change.Kind.NEW, subjectOf.apply(one)));
            } else if (!was.equals(one)) {
                facts(was, one, subjectOf.apply(one));
            }
        }
        earlier.values().forEach(gone -> all.add(Change.of(Change.Kind.VANISHED, subjectOf.apply(gone))));
    }

    private void facts(Record was, Record is, Change.Subject subject) {
        Map<String, Object> then = CanonicalForm.components(was);
        Map<String, Object> now = CanonicalForm.components(is);
        Map<String, Object> either = new LinkedHashMap<>(then);
        either.putAll(now);
        either.keySet().forEach(fact -> {
            Object earlier = then.getOrDefault(fact, List.of());
            Object later = now.getOrDefault(fact, List.of());
            if (!earlier.equals(later)) {
                all.add(new Change(kind(fact), subject, fact, Values.of(earlier), Values.of(later)));
            }
        });
    }

    private static Change.Kind kind(String fact) {
        return switch (fact) {
            case "name", "title", "academicTitle", "subtitle" -> Change.Kind.RENAMED;
            case "room" -> Change.Kind.OTHER_ROOM;
            case "text" -> Change.Kind.TEXT;
            default -> Change.Kind.DETAIL;
        };
    }
}
