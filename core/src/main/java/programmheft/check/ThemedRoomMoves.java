package programmheft.check;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import programmheft.agenda.Slot;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Role;
import programmheft.model.ThemedRoom;

/**
 * The instalments of a themed room meet in different rooms. Single contributions to a theme, such as talks, may be
 * anywhere, and so may what an instalment holds; one of which no room is known says nothing. A theme with instalments
 * that run beside each other is no room that moves, but a strand in several rooms.
 */
final class ThemedRoomMoves implements Check {
    @Override
    public String code() {
        return "themed-room-moves";
    }

    @Override
    public List<Finding> run(Programme programme) {
        ListMultimap<ThemedRoom.Id, Slot> instalments =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Timed timed : programme.survey().takingPlace()) {
            Slot slot = timed.slot();
            if (slot.item().themedRoom().isPresent() && !isInside(slot)) {
                slot.item().themedRoom().ifPresent(theme -> instalments.put(theme, slot));
            }
        }
        return programme.event().themedRooms().stream()
                .flatMap(theme -> finding(theme, instalments.get(theme.id())))
                .toList();
    }

    /** The same room may be printed in capitals elsewhere. */
    private Stream<Finding> finding(ThemedRoom theme, List<Slot> inTimeOrder) {
        Map<String, Slot> firstIn = new LinkedHashMap<>();
        inTimeOrder.stream()
                .filter(slot -> !isContribution(slot))
                .forEach(slot ->
                        room(theme, slot).ifPresent(room -> firstIn.putIfAbsent(room.toLowerCase(Locale.ROOT), slot)));
        if (firstIn.size() < 2 || runBesideEachOther(inTimeOrder)) {
            return Stream.empty();
        }
        List<Slot> oneOfEach = List.copyOf(firstIn.values());
        List<Item.Id> movedFirst = Stream.concat(
                        oneOfEach.stream().skip(1), oneOfEach.stream().limit(1))
                .map(slot -> slot.item().id())
                .toList();
        String rooms =
                oneOfEach.stream().flatMap(slot -> room(theme, slot).stream()).collect(Collectors.joining(", "));
        return Stream.of(Finding.of(code(), movedFirst, theme.title(), rooms));
    }

    private static Optional<String> room(ThemedRoom theme, Slot slot) {
        return slot.item().room().or(theme::room);
    }

    private static boolean isContribution(Slot slot) {
        Item item = slot.item();
        return item.format().expectsSpeakers() || (item.format() == Format.OTHER && item.has(Role.SPEAKER));
    }

    private static boolean isInside(Slot slot) {
        return slot.whole().isPresent()
                && slot.whole().get().themedRoom().equals(slot.item().themedRoom());
    }

    private static boolean runBesideEachOther(List<Slot> inTimeOrder) {
        for (int next = 1; next < inTimeOrder.size(); next++) {
            if (inTimeOrder.get(next - 1).overlaps(inTimeOrder.get(next))) {
                return true;
            }
        }
        return false;
    }
}
