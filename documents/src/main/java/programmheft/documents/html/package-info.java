/**
 * Reads programmes from web pages as a browser saves them: begin with {@link
 * programmheft.documents.html.HtmlReader}.
 */
@NullMarked
package programmheft.documents.html;

import org.jspecify.annotations.NullMarked;
