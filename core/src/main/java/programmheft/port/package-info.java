/**
 * What the core needs from outside: readers, writers and a store, and what travels through them. Begin with
 * {@link programmheft.port.ProgrammeReader}, {@link programmheft.port.ProgrammeWriter} and
 * {@link programmheft.port.EventStore}; several readings of one event become one in
 * {@link programmheft.port.MergedReading}.
 */
@NullMarked
@CheckReturnValue
package programmheft.port;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
