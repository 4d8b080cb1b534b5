package programmheft.documents.tidy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import programmheft.model.Place;

/** Where an event takes place, from the lines {@code Ort:}, {@code Adresse:} and {@code Form:}. */
final class PlaceText {
    private PlaceText() {}

    /** The form of an event, and where to join on the net. */
    record Form(Kind kind, Optional<URI> link) {
        static Form parse(String read) {
            List<String> parts = Components.split(read, 2);
            Kind kind = Kind.parse(parts.get(0));
            if (kind == Kind.ON_SITE && parts.size() > 1) {
                throw Misread.value();
            }
            return new Form(kind, parts.size() > 1 ? Optional.of(LinkText.uri(parts.get(1))) : Optional.empty());
        }

        static Form of(Place place) {
            Kind kind = place.online() ? (place.onSite() ? Kind.HYBRID : Kind.ONLINE) : Kind.ON_SITE;
            return new Form(kind, place.link());
        }

        String print(boolean notStated) {
            return Shown.value(
                    notStated,
                    this,
                    escape -> kind.word
                            + link.map(uri -> ", " + escape.of(uri.toString())).orElse(""),
                    Form::parse);
        }
    }

    /** Ways to hold an event. */
    enum Kind {
        ON_SITE("vor Ort"),
        ONLINE("online"),
        HYBRID("hybrid");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind parse(String read) {
            return switch (read) {
                case "vor Ort", "on site", "on-site" -> ON_SITE;
                case "online", "Online", "digital" -> ONLINE;
                case "hybrid", "Hybrid" -> HYBRID;
                default -> throw Misread.value();
            };
        }
    }

    /** Returns venue and address; a comma parts them. */
    static List<String> parseVenue(String read) {
        List<String> parts =
                Components.split(read, 2).stream().map(Escapes::plain).toList();
        if (parts.contains("")) {
            throw Misread.value();
        }
        return parts;
    }

    static Place place(Form form, Optional<String> venue, Optional<String> address) {
        return switch (form.kind) {
            case ON_SITE -> new Place.OnSite(venue, address);
            case ONLINE -> new Place.Online(form.link);
            case HYBRID -> new Place.Hybrid(venue, address, form.link);
        };
    }
}
