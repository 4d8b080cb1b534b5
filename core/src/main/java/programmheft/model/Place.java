package programmheft.model;

import java.net.URI;
import java.util.Optional;

/** Where an event takes place: in a house, on the net, or both. */
public sealed interface Place {
    /** Returns the house. */
    default Optional<String> venue() {
        return Optional.empty();
    }

    /** Returns the address of the house. */
    default Optional<String> address() {
        return Optional.empty();
    }

    /** Returns where to join on the net. */
    default Optional<URI> link() {
        return Optional.empty();
    }

    /** Tells whether one can take part on the net. */
    boolean online();

    /** Tells whether one can be there in person. */
    boolean onSite();

    /** Returns a house of which the document gives the address. */
    static Place at(String venue, String address) {
        return new OnSite(Optional.of(venue), Optional.of(address));
    }

    /** Returns a house of which only the name is known. */
    static Place at(String venue) {
        return new OnSite(Optional.of(venue), Optional.empty());
    }

    /** Returns that an event is on the net, where to join is not said. */
    static Place onTheNet() {
        return new Online(Optional.empty());
    }

    /** In a house. */
    record OnSite(Optional<String> venue, Optional<String> address) implements Place {
        public OnSite {
            venue = Require.line(venue, "the venue");
            address = Require.line(address, "the address");
            requireVenue(venue, address);
        }

        @Override
        public boolean online() {
            return false;
        }

        @Override
        public boolean onSite() {
            return true;
        }
    }

    /** On the net. */
    record Online(Optional<URI> link) implements Place {
        @Override
        public boolean online() {
            return true;
        }

        @Override
        public boolean onSite() {
            return false;
        }
    }

    /** In a house and on the net at once. */
    record Hybrid(Optional<String> venue, Optional<String> address, Optional<URI> link) implements Place {
        public Hybrid {
            venue = Require.line(venue, "the venue");
            address = Require.line(address, "the address");
            requireVenue(venue, address);
        }

        @Override
        public boolean online() {
            return true;
        }

        @Override
        public boolean onSite() {
            return true;
        }
    }

    private static void requireVenue(Optional<String> venue, Optional<String> address) {
        if (venue.isEmpty() && address.isPresent()) {
            throw new IllegalArgumentException("the address '%s' needs a venue".formatted(address.get()));
        }
    }
}
