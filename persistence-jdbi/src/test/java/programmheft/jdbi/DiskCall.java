package programmheft.jdbi;

import java.nio.ByteBuffer;

/** What a program asks of the disk on which its files are, and what it says meanwhile. */
sealed interface DiskCall {
    /** Puts octets into a file that is made if it is not there. */
    record Write(String file, int at, ByteBuffer octets) implements DiskCall {}

    record Cut(String file, int length) implements DiskCall {}

    /** Waits until all that was put into a file is on the disk. */
    record Sync(String file) implements DiskCall {}

    /** Waits until the folder is on the disk: which names there are, and of what. */
    record SyncFolder() implements DiskCall {}

    record Remove(String file) implements DiskCall {}

    /** Prints something for others. */
    record Say(String text) implements DiskCall {}
}
