/** What follows from a programme: slots with ends and how we know them. Begin with {@link programmheft.agenda.Agenda}. */
@NullMarked
@CheckReturnValue
package programmheft.agenda;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
