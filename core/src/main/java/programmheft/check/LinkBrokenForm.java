package programmheft.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import programmheft.model.Access;
import programmheft.model.Contact;
import programmheft.model.Event;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Place;

/**
 * A link of the event or of an item, where to join or to register, or the address of a contact cannot work as it is
 * written: no host ("https:///programm"), two schemes ("http://https://…"), a scheme that no visitor's program knows, a
 * mail address without a host or written as a web address, a placeholder ("your-link"), a blank at its end. Whether
 * there is anything at the address is not looked up. Words that do not look like an address are left alone.
 */
final class LinkBrokenForm implements Check {
    @Override
    public String code() {
        return "link-broken-form";
    }

    @Override
    public List<Finding> run(Programme programme) {
        Event event = programme.event();
        List<Finding> found = new ArrayList<>();
        broken(event).forEach(link -> found.add(Finding.of(code(), List.of(), link, event.title())));
        for (Item item : programme.survey().uncancelled()) {
            for (Link link : item.links()) {
                String address = link.address().map(URI::toString).orElse("");
                if (!address.isEmpty() && LinkForm.isBroken(address)) {
                    found.add(Finding.of(code(), List.of(item.id()), address, item.title()));
                }
            }
        }
        return found;
    }

    private static Stream<String> broken(Event event) {
        Stream<String> toJoin =
                event.place().flatMap(Place::link).map(URI::toString).filter(LinkForm::isBroken).stream();
        Stream<String> toRegister =
                event.access().flatMap(Access::registration).flatMap(Access.Registration::at).stream();
        Stream<String> contacts =
                event.contacts().stream().map(Contact::address).flatMap(Optional::stream);
        Stream<String> inTexts = Stream.concat(toRegister, contacts).flatMap(LinkForm::brokenIn);
        return Stream.of(toJoin, inTexts, broken(event.links()))
                .flatMap(all -> all)
                .distinct();
    }

    private static Stream<String> broken(List<Link> links) {
        return links.stream()
                .flatMap(link -> link.address().stream())
                .map(URI::toString)
                .filter(LinkForm::isBroken);
    }
}
