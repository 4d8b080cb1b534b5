package programmheft.documents.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import programmheft.model.Appearance;
import programmheft.model.Format;
import programmheft.model.Item;
import programmheft.model.Link;
import programmheft.model.Status;
import programmheft.model.ThemedRoom;
import programmheft.model.Timing;
import programmheft.port.Fact;

/** An item of the programme with its parts. */
final class ItemJson {
    private ItemJson() {}

    static ToJson write(Item item) {
        return new ToJson()
                .text("id", item.id())
                .text("title", item.title())
                .optionalText("subtitle", item.subtitle())
                .optionalText("text", item.text())
                .word("format", item.format(), Format.OTHER)
                .optionalText("formatWord", item.formatWord())
                .optionalObject("timing", stated(item.timing()), TimingJson::write)
                .optionalText("themedRoom", item.themedRoom())
                .optionalText("room", item.room())
                .list("appearances", item.appearances(), SpeakerJson::write)
                .list("parts", item.parts(), ItemJson::write)
                .flag("optional", item.optional())
                .word("status", item.status(), Status.PLANNED)
                .optionalText("language", item.language().map(Locale::toLanguageTag))
                .optionalNumber("capacity", item.capacity())
                .list("links", item.links(), LinkJson::write);
    }

    static Item read(FromJson in) {
        Item.Id id = in.declared(References.Kind.ITEM, Item.Id::new);
        in.place(Fact.item(id));
        in.placeFields(component -> Fact.item(id, component));
        List<Appearance> appearances = in.list("appearances", SpeakerJson::appearance);
        List<Item> parts = in.list("parts", ItemJson::read);
        List<Link> links = in.list("links", LinkJson::read);
        return new Item(
                id,
                in.text("title"),
                in.optionalText("subtitle"),
                in.optionalText("text"),
                in.word("format", Format.OTHER),
                in.optionalText("formatWord"),
                in.optionalObject("timing", TimingJson::read).orElseGet(Timing::unstated),
                in.optionalReference("themedRoom", References.Kind.THEMED_ROOM, ThemedRoom.Id::new),
                in.optionalText("room"),
                appearances,
                parts,
                in.flag("optional"),
                in.word("status", Status.PLANNED),
                in.optionalText("language", TextForm.LANGUAGE),
                in.optionalNumber("capacity"),
                links);
    }

    private static Optional<Timing> stated(Timing timing) {
        return Optional.of(timing).filter(some -> !some.equals(Timing.unstated()));
    }
}
