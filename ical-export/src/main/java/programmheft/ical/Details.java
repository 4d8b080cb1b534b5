package programmheft.ical;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.Participant;
import net.fortuna.ical4j.model.component.VLocation;
import net.fortuna.ical4j.model.parameter.FmtType;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.LinkRel;
import net.fortuna.ical4j.model.parameter.Value;
import programmheft.agenda.Slot;
import programmheft.model.Appearance;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;
import programmheft.model.Role;

/**
 * What an entry tells once more for programs that know RFC 9073 and RFC 9253: its text with markup, its links, who
 * appears and where. Nothing in it is told nowhere else, so nothing of it is read back.
 */
final class Details {
    private static final ReadyParameters MARKUP = ReadyParameters.of(Value.TEXT, new FmtType("text/html"));
    private static final ReadyParameters ALTERNATIVE = ReadyParameters.of(new FmtType("text/html"));

    private final Context context;
    private final Slot slot;

    Details(Context context, Slot slot) {
        this.context = context;
        this.slot = slot;
    }

    /** Adds the properties of the entry itself. Outlook reads the text with markup under a name of its own. */
    void tell(Lines lines, Optional<String> description) {
        description
                .map(Texts::harmless)
                .map(Html::of)
                .ifPresent(markup -> lines.add(ReadyProperty.text("STYLED-DESCRIPTION", markup, MARKUP))
                        .add(ReadyProperty.text("X-ALT-DESC", markup, ALTERNATIVE)));
        slot.item().links().forEach(link -> link.address().ifPresent(address -> link(lines, link.kind(), address)));
        context.family()
                .themedRoom(slot.item())
                .ifPresent(room -> lines.text(
                        "REFID", context.uids().within("room", room.id().value())));
    }

    private void link(Lines lines, Link.Kind kind, URI address) {
        String relation = kind == Link.Kind.PAGE ? "describedby" : "related";
        lines.value(
                "LINK",
                address.toASCIIString(),
                ReadyParameters.of(
                        Value.URI,
                        new LinkRel(relation),
                        new Label(context.labels().link(kind))));
    }

    /** Returns who appears, each role once, and where it takes place. */
    List<Component> components() {
        List<Component> all = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        slot.appearances()
                .filter(appearance -> Standing.takesPlace(appearance.status()))
                .filter(appearance -> told.add(uid(appearance)))
                .forEach(appearance -> all.add(participant(appearance)));
        place().ifPresent(all::add);
        return all;
    }

    private String uid(Appearance appearance) {
        return context.uids().within("person", appearance.speaker().value() + " " + type(appearance.role()));
    }

    private Participant participant(Appearance appearance) {
        String more = Stream.of(
                        context.people().affiliation(appearance),
                        appearance.project(),
                        Optional.of(context.labels().role(appearance.role()))
                                .filter(role -> type(appearance.role()).equals("ACTIVE")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new Participant(new Lines()
                .text("UID", uid(appearance))
                .value("PARTICIPANT-TYPE", type(appearance.role()))
                .text("SUMMARY", context.people().name(appearance))
                .text("DESCRIPTION", more)
                .list());
    }

    /** Returns one of the types of RFC 9073, section 6.2. */
    private static String type(Role role) {
        return switch (role) {
            case SPEAKER, PANELIST, GREETING -> "SPEAKER";
            case PERFORMER -> "PERFORMER";
            case MODERATOR, HOST, GUIDE -> "ACTIVE";
        };
    }

    private Optional<VLocation> place() {
        Item item = slot.item();
        Optional<Place> onSite = context.event().place().filter(Place::onSite);
        Optional<String> name = context.family().room(item).or(() -> onSite.flatMap(Place::venue));
        return name.map(told -> new VLocation(new Lines()
                .text("UID", context.uids().within("place", told))
                .text("NAME", told)
                .text("DESCRIPTION", context.venue().of(item))
                .list()));
    }
}
