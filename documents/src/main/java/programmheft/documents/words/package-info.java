/** The words that programmes share, whoever reads them: titles, months, weekdays. Not part of the API. */
@NullMarked
package programmheft.documents.words;

import org.jspecify.annotations.NullMarked;
