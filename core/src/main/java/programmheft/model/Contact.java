package programmheft.model;

import java.util.Optional;

/**
 * Whom to turn to.
 *
 * @param role for what, as printed: "registration", "press"
 * @param address a mail address, a link, a telephone number or a name
 */
public record Contact(String role, Optional<String> address) {
    public Contact {
        role = Require.line(role, "the role of a contact");
        address = Require.line(address, "the address of the contact for", role);
    }

    /** Returns a contact whose address is known. */
    public static Contact of(String role, String address) {
        return new Contact(role, Optional.of(address));
    }
}
