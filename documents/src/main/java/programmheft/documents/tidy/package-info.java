/** The tidy notation for programmes, read and written. */
@NullMarked
package programmheft.documents.tidy;

import org.jspecify.annotations.NullMarked;
