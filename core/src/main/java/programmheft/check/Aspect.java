package programmheft.check;

import java.util.Optional;

/**
 * What a finding is about more closely: a fact of the event, or of something in it.
 *
 * @param fact the name of a component of the model, such as {@code title}
 * @param of the title of the item, the name of the speaker; nothing for the event itself
 */
public record Aspect(String fact, Optional<String> of) {}
