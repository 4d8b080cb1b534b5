package programmheft.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import programmheft.model.Item;

/** The measure of changes: what a program would do that asks only which items are new, other ones or gone. */
public class ByIdBenchmark extends AverageTime {
    /** Puts the items of one edition in a map by id, and compares each of the other with the one there. */
    @Benchmark
    public List<Item.Id> compare(TwoEditions editions) {
        Map<Item.Id, Item> earlier = new HashMap<>();
        editions.before().items().forEach(item -> earlier.put(item.id(), item));
        List<Item.Id> different = new ArrayList<>();
        editions.after().items().forEach(item -> {
            if (!item.equals(earlier.remove(item.id()))) {
                different.add(item.id());
            }
        });
        different.addAll(earlier.keySet());
        return different;
    }
}
