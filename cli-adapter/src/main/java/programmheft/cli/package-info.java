/** The command. */
@NullMarked
package programmheft.cli;

import org.jspecify.annotations.NullMarked;
