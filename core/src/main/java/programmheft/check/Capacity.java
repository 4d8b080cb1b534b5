package programmheft.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import programmheft.model.Attendance;
import programmheft.model.Event;
import programmheft.model.Format;
import programmheft.model.Item;

/**
 * An item states more places than fit into its room, as far as the size of the room is known. Also a lecture, a panel or
 * the like with nothing beside it and with fewer places than people who take part in the event; where only their greatest
 * number is known, and for what is optional, nothing is said.
 */
final class Capacity implements Check {
    private static final Set<Format> FOR_EVERYBODY = EnumSet.of(
            Format.OPENING,
            Format.GREETING,
            Format.KEYNOTE,
            Format.TALK,
            Format.IMPULSE,
            Format.PANEL,
            Format.DISCUSSION,
            Format.AWARD,
            Format.CLOSING);

    private final Map<String, Integer> roomSizes;

    Capacity(Map<String, Integer> roomSizes) {
        this.roomSizes = roomSizes;
    }

    @Override
    public String code() {
        return "capacity";
    }

    @Override
    public List<Finding> run(Programme programme) {
        return Stream.concat(inTooSmallRooms(programme.survey()), forTooFew(programme))
                .toList();
    }

    private Stream<Finding> inTooSmallRooms(Survey survey) {
        Inherited inherited = survey.inherited();
        return survey.family().all().stream()
                .filter(item -> item.capacity().isPresent() && inherited.takesPlace(item))
                .flatMap(item -> inherited
                        .room(item)
                        .flatMap(room -> Optional.ofNullable(roomSizes.get(room))
                                .filter(size -> places(item) > size)
                                .map(size -> finding(item, room, size)))
                        .stream());
    }

    private Stream<Finding> forTooFew(Programme programme) {
        Event event = programme.event();
        int people = event.attendance()
                .filter(attendance -> attendance.qualifier() != Attendance.Qualifier.AT_MOST)
                .map(Attendance::count)
                .orElse(0);
        List<Timed> slots = programme.survey().takingPlace();
        Set<Item.Id> beside = Beside.find(
                        slots,
                        programme.survey().family(),
                        Beside.Wanted.possibly(slot -> isForEverybody(slot.item(), people), other -> true))
                .keySet();
        return slots.stream()
                .map(Timed::item)
                .filter(item -> isForEverybody(item, people) && !beside.contains(item.id()))
                .map(item -> finding(item, event.title(), people));
    }

    private Finding finding(Item item, String of, int expected) {
        return Finding.of(code(), List.of(item.id()), item.title(), places(item), of, expected);
    }

    private static boolean isForEverybody(Item item, int people) {
        return FOR_EVERYBODY.contains(item.format())
                && !item.optional()
                && item.capacity().filter(places -> places < people).isPresent();
    }

    private static int places(Item item) {
        return item.capacity().orElse(0);
    }
}
