package programmheft.documents.json;

import programmheft.model.Place;

/** Where an event takes place. */
final class PlaceJson {
    private enum Kind {
        ON_SITE,
        ONLINE,
        HYBRID;

        static Kind of(Place place) {
            return place.onSite() && place.online() ? HYBRID : place.online() ? ONLINE : ON_SITE;
        }
    }

    private PlaceJson() {}

    static ToJson write(Place place) {
        return new ToJson()
                .word("kind", Kind.of(place))
                .optionalText("venue", place.venue())
                .optionalText("address", place.address())
                .optionalText("link", place.link());
    }

    static Place read(FromJson in) {
        return switch (in.word("kind", Kind.class)) {
            case ON_SITE -> new Place.OnSite(in.optionalText("venue"), in.optionalText("address"));
            case ONLINE -> new Place.Online(in.optionalText("link", TextForm.LINK));
            case HYBRID ->
                new Place.Hybrid(
                        in.optionalText("venue"), in.optionalText("address"), in.optionalText("link", TextForm.LINK));
        };
    }
}
