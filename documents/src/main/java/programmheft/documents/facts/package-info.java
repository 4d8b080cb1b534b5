/** The flat list of what was read, line by line: begin with {@link programmheft.documents.facts.FactsWriter}. */
@NullMarked
package programmheft.documents.facts;

import org.jspecify.annotations.NullMarked;
