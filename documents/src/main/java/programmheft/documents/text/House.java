package programmheft.documents.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import programmheft.model.Place;

/** Finds where an event is from where its items are, if nothing else tells. */
final class House {
    private static final Pattern HOUSE =
            Pattern.compile("(?iU).*(?:haus|schloss|kloster|museum|akademie|hof|burg|house|campus|college)\\b.*");

    private House() {}

    /** Returns the house in which most items are; if they are in rooms only, that the event is on site. */
    static Optional<HeadFacts.At<Place>> ofRooms(List<DayDraft> days) {
        Map<String, Integer> houses = new LinkedHashMap<>();
        List<Draft> inRooms = new ArrayList<>();
        for (DayDraft day : days) {
            for (Draft item : day.items()) {
                item.room.ifPresent(room -> {
                    inRooms.add(item);
                    if (HOUSE.matcher(room).matches()) {
                        houses.merge(room, 1, Integer::sum);
                    }
                });
            }
        }
        if (inRooms.isEmpty()) {
            return Optional.empty();
        }
        Draft first = inRooms.get(0);
        Optional<String> most = houses.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(house -> 2 * house.getValue() > inRooms.size())
                .map(Map.Entry::getKey);
        Place place = new Place.OnSite(most, Optional.empty());
        return Optional.of(new HeadFacts.At<>(place, first.firstLine.number()));
    }
}
