/** How long agenda and checks take, as multiples of a sort. Begin with {@link programmheft.benchmarks.Main}. */
@NullMarked
package programmheft.benchmarks;

import org.jspecify.annotations.NullMarked;
