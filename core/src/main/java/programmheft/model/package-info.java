/**
 * What a programme says: the event as announced, in records that refuse what cannot be and guess nothing. Begin with
 * {@link programmheft.model.Event}.
 */
@NullMarked
@CheckReturnValue
package programmheft.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
