package io.zhengtu.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The folder of an embedded store, of which one process at a time is the owner. The operating system holds the lock and
 * releases it with the process, so a crash leaves nothing to clean up; the port file beside it tells other processes
 * where the owner's store listens and means nothing while nobody holds the lock.
 */
final class DataFolder implements AutoCloseable {

    private static final String LOCK_FILE = "zhengtu.lock";
    private static final String PORT_FILE = "bolt.port";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it where it is missing; empty where another process owns it.
     *
     * @throws IOException where the folder cannot be made or written
     */
    static Optional<DataFolder> own(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process owns it already: as good a reason to connect as any other owner.
            lock = null;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            return Optional.empty();
        }
        Files.deleteIfExists(folder.resolve(PORT_FILE));
        return Optional.of(new DataFolder(folder, channel, lock));
    }

    /** The port that the folder's owner listens on; empty while it is still starting. */
    static OptionalInt port(Path folder) throws IOException {
        Path file = folder.resolve(PORT_FILE);
        if (!Files.exists(file)) {
            return OptionalInt.empty();
        }
        String text = Files.readString(file).strip();
        return text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Where Neo4j keeps its files. */
    Path home() {
        return folder.resolve("neo4j");
    }

    void announce(int port) throws IOException {
        Files.writeString(folder.resolve(PORT_FILE), Integer.toString(port));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(PORT_FILE));
        lock.release();
        channel.close();
    }
}
