package programmheft.check;

import java.util.List;
import java.util.Optional;
import programmheft.model.Event;
import programmheft.model.Place;

/**
 * The event is on site, wholly or also, but the house is not named; only a hint where it is named and just its address
 * is missing. Left alone: an event that says nothing of its place, or has no date yet; a house whose name holds a
 * number, as addresses do; an event that is called off or over.
 */
final class OnSiteWithoutVenue implements Check {
    @Override
    public String code() {
        return "on-site-without-venue";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        boolean dated = !event.dates().isEmpty() || !event.days().isEmpty();
        Optional<Place> vague = event.place()
                .filter(Place::onSite)
                .filter(place -> place.address().isEmpty())
                .filter(place -> place.venue().stream().noneMatch(OnSiteWithoutVenue::holdsANumber));
        return vague.filter(place -> dated && StillAhead.is(programme)).map(this::finding).stream()
                .toList();
    }

    private Finding finding(Place place) {
        Finding finding = Finding.of(code(), List.of(), place.venue().orElse("?"));
        return place.venue().isPresent() ? finding.withLevel(Level.HINT) : finding;
    }

    private static boolean holdsANumber(String venue) {
        return venue.chars().anyMatch(Character::isDigit);
    }
}
