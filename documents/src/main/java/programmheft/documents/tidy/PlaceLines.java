package programmheft.documents.tidy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import programmheft.model.Place;
import programmheft.port.Fact;

/** Collects the lines that tell where an event takes place. */
final class PlaceLines {
    private record Said(String value, Line line, Keyed keyed, Key key) {}

    private @Nullable Said venue;
    private @Nullable Said address;
    private @Nullable Said form;

    void read(Key key, Line line, Keyed keyed, String value) {
        Said said = new Said(value, line, keyed, key);
        switch (key) {
            case PLACE -> venue = said;
            case ADDRESS -> address = said;
            default -> form = said;
        }
    }

    /** Returns the place; one without a {@code Form:} is on site. */
    Optional<Place> place(Facts facts) {
        if (venue == null && address == null && form == null) {
            return Optional.empty();
        }
        PlaceText.Form how = new PlaceText.Form(PlaceText.Kind.ON_SITE, Optional.empty());
        if (form == null) {
            facts.assume(Fact.event("place/form"), "place-is-on-site");
        } else {
            how = read(form, PlaceText.Form::parse);
        }
        if (how.kind() == PlaceText.Kind.ONLINE) {
            refuse(venue);
        }
        if (venue == null || how.kind() == PlaceText.Kind.ONLINE) {
            refuse(address);
        }
        List<String> where = where();
        return Optional.of(PlaceText.place(
                how, where.stream().findFirst(), where.stream().skip(1).findFirst()));
    }

    private List<String> where() {
        if (venue == null) {
            return List.of();
        }
        return address == null
                ? read(venue, PlaceText::parseVenue)
                : List.of(read(venue, SmallTexts::line), read(address, SmallTexts::line));
    }

    private static <T> T read(Said said, java.util.function.Function<String, T> parse) {
        try {
            return parse.apply(said.value);
        } catch (Misread misread) {
            throw Unreadable.value(said.line, said.keyed, said.key, misread);
        }
    }

    /** An address needs a venue, and what is only on the net has neither. */
    private static void refuse(@Nullable Said said) {
        if (said != null) {
            throw Unreadable.value(
                    said.line, said.keyed, said.key == Key.ADDRESS ? Key.PLACE : Key.FORM, Misread.value());
        }
    }
}
