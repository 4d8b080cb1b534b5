package programmheft.jdbi;

import java.util.Optional;
import programmheft.model.Access;
import programmheft.model.Place;

/** Where an event takes place and how one gets in, in the announcement. */
final class Places {
    private Places() {}

    static void write(Place place, Row row) {
        row.text("place_kind", place.onSite() ? (place.online() ? "HYBRID" : "ON_SITE") : "ONLINE")
                .text("venue", place.venue())
                .text("address", place.address())
                .address("place_link", place.link());
    }

    static Optional<Place> read(Row row) {
        return row.text("place_kind").map(kind -> switch (kind) {
            case "ON_SITE" -> new Place.OnSite(row.text("venue"), row.text("address"));
            case "ONLINE" -> new Place.Online(row.address("place_link"));
            case "HYBRID" -> new Place.Hybrid(row.text("venue"), row.text("address"), row.address("place_link"));
            default -> throw new IllegalArgumentException("no place is " + row);
        });
    }

    static void write(Access access, Row row) {
        row.flag("access_open", access.open())
                .flag("access_invitation", access.invitation())
                .flag("access_registration", access.registration().isPresent())
                .date("register_until", access.registration().flatMap(Access.Registration::until))
                .text("register_at", access.registration().flatMap(Access.Registration::at));
    }

    static Optional<Access> access(Row row) {
        return row.count("access_open")
                .map(open -> new Access(row.flag("access_open"), row.flag("access_invitation"), registration(row)));
    }

    private static Optional<Access.Registration> registration(Row row) {
        return row.flag("access_registration")
                ? Optional.of(new Access.Registration(row.date("register_until"), row.text("register_at")))
                : Optional.empty();
    }
}
