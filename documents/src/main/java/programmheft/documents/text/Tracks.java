package programmheft.documents.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import programmheft.documents.words.Slugs;
import programmheft.model.ThemedRoom;

/** Collects the themed rooms: the same name, on whatever day, is the same room going on. */
final class Tracks {
    private final Map<String, ThemedRoom> rooms = new LinkedHashMap<>();
    private final Map<String, Integer> firstLines = new LinkedHashMap<>();

    /** Returns the line where a room of that name was first read; nothing if it is new. */
    Optional<Integer> firstLine(Track track) {
        return Optional.ofNullable(firstLines.get(key(track)));
    }

    /** Returns the room of an instalment; the first one tells what the room is. */
    ThemedRoom room(Track track, Draft draft) {
        firstLines.putIfAbsent(key(track), draft.firstLine.number());
        return rooms.computeIfAbsent(key(track), none -> {
            String slug = Slugs.of(track.title(), "themenraum");
            String id = Slugs.unique(
                    slug,
                    taken -> rooms.values().stream()
                            .anyMatch(room -> room.id().value().equals(taken)));
            ThemedRoom room = ThemedRoom.of(id, track.title());
            room = track.number().map(room::withNumber).orElse(room);
            room = draft.subtitle.map(room::withSubtitle).orElse(room);
            return draft.question.map(room::withGuidingQuestion).orElse(room);
        });
    }

    List<ThemedRoom> all() {
        return List.copyOf(rooms.values());
    }

    /** Reads what stands about known rooms after the agenda: their numbers, and their texts up to a gap of two lines. */
    void readDetails(List<Line> afterTheAgenda, BitSet read) {
        for (int i = 0; i < afterTheAgenda.size(); i++) {
            Optional<Track> track = Track.of(afterTheAgenda.get(i).text());
            if (track.isPresent() && rooms.containsKey(key(track.get()))) {
                read.set(afterTheAgenda.get(i).number());
                List<Line> text = text(afterTheAgenda.subList(i + 1, afterTheAgenda.size()));
                text.forEach(line -> read.set(line.number()));
                rooms.computeIfPresent(key(track.get()), (name, room) -> detailed(room, track.get(), text));
            }
        }
    }

    private static ThemedRoom detailed(ThemedRoom room, Track track, List<Line> text) {
        String known = room.subtitle().orElse("") + room.guidingQuestion().orElse("");
        List<Line> news = text.stream()
                .filter(line -> !letters(line.text()).equals(letters(known)))
                .toList();
        ThemedRoom numbered =
                room.number().isEmpty() ? track.number().map(room::withNumber).orElse(room) : room;
        return news.isEmpty() || room.text().isPresent()
                ? numbered
                : numbered.withText(
                        String.join("\n", news.stream().map(Line::text).toList()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<Line> text(List<Line> following) {
        List<Line> text = new ArrayList<>();
        int blanks = 0;
        for (Line line : following) {
            blanks = !line.blank() ? 0 : blanks + 1;
            if (blanks >= 2 || Track.of(line.text()).isPresent()) {
                break;
            }
            if (!line.blank()) {
                text.add(line);
            }
        }
        return text;
    }

    private static String key(Track track) {
        return track.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
