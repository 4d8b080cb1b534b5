/** Reads the texts and word lists that lie beside the classes. Not exported. */
@NullMarked
@CheckReturnValue
package programmheft.resource;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
