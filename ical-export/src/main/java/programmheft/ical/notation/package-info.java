/**
 * Records of the model in one line of text, such as {@code format=TALK room="Saal A"}. Begin with
 * {@link programmheft.ical.notation.Notation}.
 */
@NullMarked
package programmheft.ical.notation;

import org.jspecify.annotations.NullMarked;
