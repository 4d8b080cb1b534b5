/** Editions in a database, with Jdbi. */
@NullMarked
package programmheft.jdbi;

import org.jspecify.annotations.NullMarked;
