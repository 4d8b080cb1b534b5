/**
 * A calendar file as the standard sees it, before anybody asks what it means: octets, lines, properties, components.
 * Begin with {@link programmheft.ical.content.Document} and {@link programmheft.ical.content.Tree}.
 */
@NullMarked
package programmheft.ical.content;

import org.jspecify.annotations.NullMarked;
