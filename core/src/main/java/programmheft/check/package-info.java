/** What looks wrong with a programme, one file per rule. Begin with {@link programmheft.check.Checks}. */
@NullMarked
@CheckReturnValue
package programmheft.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
