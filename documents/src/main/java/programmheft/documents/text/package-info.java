/** Programmes as people publish them: web pages, press invitations, the text of a PDF. */
@NullMarked
package programmheft.documents.text;

import org.jspecify.annotations.NullMarked;
