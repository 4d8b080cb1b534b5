/**
 * What is wrong with a calendar file: one file per rule. Begin with {@link programmheft.ical.lint.Rules}.
 */
@NullMarked
package programmheft.ical.lint;

import org.jspecify.annotations.NullMarked;
