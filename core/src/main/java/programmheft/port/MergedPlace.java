package programmheft.port;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.check.Said;
import programmheft.model.Place;

/** Where two readings say that an event takes place: a house told more fully, or on the net as well. */
final class MergedPlace {
    private static final Comparison<URI> SAME = Comparison.equal(URI::toString);

    private MergedPlace() {}

    static Optional<Place> of(Optional<Place> mine, Optional<Place> theirs, Settling settling) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return settling.settle("place", mine, theirs, Comparison.equal(Place::toString));
        }
        if (contradict(mine.get(), theirs.get())) {
            settling.differ("place", words(mine.get()), words(theirs.get()));
            return mine;
        }
        settling.alsoOnly(Fact.event("place"));
        settling.alsoOnly(Fact.event("place/form"));
        return Optional.of(both(mine.get(), theirs.get(), settling));
    }

    private static Place both(Place mine, Place theirs, Settling settling) {
        Optional<String> venue = settling.settle("place/venue", mine.venue(), theirs.venue(), Wording.NAME);
        Optional<String> address = settling.settle("place/address", mine.address(), theirs.address(), Wording.NAME);
        Optional<URI> link = settling.settle("place/link", mine.link(), theirs.link(), SAME);
        boolean online = mine.online() || theirs.online();
        boolean onSite = mine.onSite() || theirs.onSite();
        if (online && onSite) {
            return new Place.Hybrid(venue, address, link);
        }
        return online ? new Place.Online(link) : new Place.OnSite(venue, address);
    }

    /** A house and the net are two places unless one of the sources says both; so are two houses. */
    private static boolean contradict(Place mine, Place theirs) {
        boolean otherForm = mine.online() != theirs.online() && mine.onSite() != theirs.onSite();
        boolean otherHouse = mine.venue().isPresent()
                && theirs.venue().isPresent()
                && Wording.NAME
                        .together(mine.venue().get(), theirs.venue().get())
                        .isEmpty();
        return otherForm || otherHouse;
    }

    private static List<Object> words(Place place) {
        List<Object> words = new ArrayList<>();
        Stream.of(place.venue(), place.address()).flatMap(Optional::stream).forEach(words::add);
        if (words.isEmpty() && place.onSite()) {
            words.add(Said.Word.ON_SITE);
        }
        if (place.online()) {
            words.add(Said.Word.ONLINE);
        }
        return words;
    }
}
