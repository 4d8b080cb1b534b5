/** Invented events for tests, twins of real ones. Begin with {@link programmheft.sample.SampleEvents}. */
@NullMarked
package programmheft.sample;

import org.jspecify.annotations.NullMarked;
