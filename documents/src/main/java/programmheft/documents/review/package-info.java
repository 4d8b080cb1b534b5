/** Tells line by line what a reader made of a document: begin with {@link programmheft.documents.review.Review}. */
@NullMarked
package programmheft.documents.review;

import org.jspecify.annotations.NullMarked;
