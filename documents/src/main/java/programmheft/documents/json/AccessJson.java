package programmheft.documents.json;

import programmheft.model.Access;

/** How one gets in. */
final class AccessJson {
    private AccessJson() {}

    static ToJson write(Access access) {
        return new ToJson()
                .flag("open", access.open())
                .flag("invitation", access.invitation())
                .optionalObject("registration", access.registration(), AccessJson::write);
    }

    static Access read(FromJson in) {
        return new Access(
                in.flag("open"), in.flag("invitation"), in.optionalObject("registration", AccessJson::registration));
    }

    private static ToJson write(Access.Registration registration) {
        return new ToJson().optionalText("until", registration.until()).optionalText("at", registration.at());
    }

    private static Access.Registration registration(FromJson in) {
        return new Access.Registration(in.optionalText("until", TextForm.DATE), in.optionalText("at"));
    }
}
