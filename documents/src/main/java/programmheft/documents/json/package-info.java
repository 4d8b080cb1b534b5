/**
 * Programmheft's own document, JSON: holds every fact of an event and where each comes from. Begin with
 * {@link programmheft.documents.json.JsonReader} and {@link programmheft.documents.json.JsonWriter}; the form is
 * described in {@code docs/json.md} and by {@code programme-1.schema.json}, which lies beside the classes.
 */
@NullMarked
package programmheft.documents.json;

import org.jspecify.annotations.NullMarked;
