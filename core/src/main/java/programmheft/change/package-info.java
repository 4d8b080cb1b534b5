/**
 * What is different between two editions, and what calendars need to know of it. Begin with
 * {@link programmheft.change.CanonicalForm}.
 */
@NullMarked
@CheckReturnValue
package programmheft.change;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
