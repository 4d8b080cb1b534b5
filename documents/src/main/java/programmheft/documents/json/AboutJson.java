package programmheft.documents.json;

import programmheft.model.Attendance;
import programmheft.model.Contact;
import programmheft.model.Item;
import programmheft.model.Organiser;
import programmheft.model.Series;
import programmheft.model.Waiver;

/** What is said about an event in two or three words each. */
final class AboutJson {
    private AboutJson() {}

    static ToJson write(Series series) {
        return new ToJson().text("name", series.name()).optionalNumber("number", series.number());
    }

    static Series series(FromJson in) {
        return new Series(in.text("name"), in.optionalNumber("number"));
    }

    static ToJson write(Organiser organiser) {
        return new ToJson().text("name", organiser.name()).word("kind", organiser.kind());
    }

    static Organiser organiser(FromJson in) {
        return new Organiser(in.text("name"), in.word("kind", Organiser.Kind.class));
    }

    static ToJson write(Contact contact) {
        return new ToJson().text("role", contact.role()).optionalText("address", contact.address());
    }

    static Contact contact(FromJson in) {
        return new Contact(in.text("role"), in.optionalText("address"));
    }

    static ToJson write(Attendance attendance) {
        return new ToJson().word("qualifier", attendance.qualifier()).number("count", attendance.count());
    }

    static Attendance attendance(FromJson in) {
        return new Attendance(in.word("qualifier", Attendance.Qualifier.class), in.number("count"));
    }

    static ToJson write(Waiver waiver) {
        return new ToJson()
                .text("code", waiver.code())
                .optionalText("item", waiver.item())
                .text("reason", waiver.reason());
    }

    static Waiver waiver(FromJson in) {
        return new Waiver(
                in.text("code"), in.optionalReference("item", References.Kind.ITEM, Item.Id::new), in.text("reason"));
    }
}
