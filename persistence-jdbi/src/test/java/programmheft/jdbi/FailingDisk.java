package programmheft.jdbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder on a disk that may lose its power. What was synced is there; of the rest the disk has written what it pleased, in
 * sectors of 512 octets, and a name that was made or removed since its folder was synced may be there or not.
 */
final class FailingDisk {
    private static final int SECTOR = 512;

    private final StringBuilder said = new StringBuilder();
    private final Map<String, Contents> safeNames = new HashMap<>();
    private final Map<String, Contents> names = new HashMap<>();
    private boolean lies;

    /** What is on the disk, and what it was asked for since. */
    private static final class Contents {
        private byte[] safe = {};
        private final List<DiskCall> asked = new ArrayList<>();
    }

    /** From now on it says that all is written when nothing is. */
    void lie() {
        lies = true;
    }

    /** Returns what was said so far. */
    String said() {
        return said.toString();
    }

    void take(DiskCall call) {
        if (call instanceof DiskCall.Say say) {
            said.append(say.text());
        } else if (call instanceof DiskCall.Remove remove) {
            names.remove(remove.file());
        } else if (call instanceof DiskCall.Write write) {
            contents(write.file()).asked.add(call);
        } else if (call instanceof DiskCall.Cut cut) {
            contents(cut.file()).asked.add(call);
        } else if (!lies) {
            sync(call);
        }
    }

    private Contents contents(String file) {
        return names.computeIfAbsent(file, none -> new Contents());
    }

    private void sync(DiskCall call) {
        if (call instanceof DiskCall.Sync one) {
            Contents contents = contents(one.file());
            contents.safe = written(contents, 1, new Random(0));
            contents.asked.clear();
        } else {
            safeNames.clear();
            safeNames.putAll(names);
        }
    }

    /** Writes into an empty folder what a power loss leaves at this moment. */
    void losePower(Random dice, Path folder) throws IOException {
        double share = dice.nextInt(3) / 2.0; // nothing, any half, or all of what was not synced
        Set<String> all = new TreeSet<>(names.keySet());
        all.addAll(safeNames.keySet());
        for (String name : all) {
            @Nullable Contents contents = (dice.nextDouble() < share ? names : safeNames).get(name);
            if (contents != null) {
                Files.write(folder.resolve(name), written(contents, share, dice));
            }
        }
    }

    private static byte[] written(Contents contents, double share, Random dice) {
        byte[] octets = contents.safe.clone();
        for (DiskCall call : contents.asked) {
            if (call instanceof DiskCall.Write write) {
                octets = written(write, octets, share, dice);
            } else if (call instanceof DiskCall.Cut cut && dice.nextDouble() < share) {
                octets = Arrays.copyOf(octets, cut.length());
            }
        }
        return octets;
    }

    private static byte[] written(DiskCall.Write write, byte[] before, double share, Random dice) {
        byte[] octets = before;
        int end = write.at() + write.octets().limit();
        for (int from = write.at(); from < end; from = nextSector(from)) {
            int to = Math.min(nextSector(from), end);
            if (dice.nextDouble() < share) {
                octets = octets.length < to ? Arrays.copyOf(octets, to) : octets;
                write.octets().get(from - write.at(), octets, from, to - from);
            }
        }
        return octets;
    }

    private static int nextSector(int at) {
        return (at / SECTOR + 1) * SECTOR;
    }
}
