package programmheft.model;

import java.util.Optional;

/**
 * A finding that the organiser has looked at and accepts.
 *
 * @param code the code of the check
 * @param item the item it concerns; without one, every finding of the check
 */
public record Waiver(String code, Optional<Item.Id> item, String reason) {
    public Waiver {
        code = Require.id(code, "the code of a waiver");
        reason = Require.line(reason, "the reason for waiving", code);
    }
}
