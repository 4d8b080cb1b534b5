package programmheft.documents.review;

import java.util.Optional;
import programmheft.port.Fact;
import programmheft.port.Origin;

/**
 * A fact and how it came to be known.
 *
 * @param rule the rule that derived or assumed it, a stable word such as {@code year-from-text}
 */
public record ReviewedFact(Fact fact, Origin.Kind kind, Optional<String> rule) {}
