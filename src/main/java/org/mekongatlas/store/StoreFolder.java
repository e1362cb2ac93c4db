package org.mekongatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The folder of a store: what its files are called, and the lock that one atlas holds on all of them. H2 locks a
 * database only while it is open, and not against the same process; a store is also renamed and replaced.
 */
final class StoreFolder implements AutoCloseable {

    private static final String NAME = "mekong-atlas";
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private final Path folder;
    private final FileChannel lock;

    private StoreFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder if it is missing, and locks it. */
    static StoreFolder take(Path wanted) throws StoreException {
        Path folder = wanted.toAbsolutePath().normalize();
        if (folder.toString().contains(";")) {
            throw new StoreException(StoreRemark.FORBIDDEN_FOLDER, folder);
        }
        try {
            Files.createDirectories(folder);
            return new StoreFolder(folder, locked(folder));
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(e, StoreRemark.NO_FOLDER, e.getFile());
        } catch (IOException e) {
            throw new StoreException(e, StoreRemark.UNWRITABLE, folder);
        }
    }

    private static FileChannel locked(Path folder) throws IOException, StoreException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw alreadyOpen(folder);
        }
        return channel;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static StoreException alreadyOpen(Path folder) {
        return new StoreException(StoreRemark.IN_USE, folder);
    }

    StoreException alreadyOpen() {
        return alreadyOpen(folder);
    }

    Path folder() {
        return folder;
    }

    Path database() {
        return folder.resolve(NAME + H2.SUFFIX);
    }

    /** A file for a store that is not whole yet. */
    Path draft() {
        return folder.resolve(NAME + "-draft" + H2.SUFFIX);
    }

    /** Removes what a crash or a failure left behind. */
    void discardDraft() throws IOException {
        Files.deleteIfExists(draft());
    }

    /** The draft takes the database's place in one step. */
    void publish() throws IOException {
        Files.move(draft(), database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keeps a copy of the database as it is, and says where. */
    Path backUp() throws IOException {
        return Files.copy(database(), dated("backup"));
    }

    /** Renames the database, and says to what. */
    Path setAside() throws IOException {
        return Files.move(database(), dated("damaged"));
    }

    private Path dated(String why) {
        String stem = NAME + "-" + why + "-" + LocalDateTime.now().format(IN_NAMES);
        Path path = folder.resolve(stem + H2.SUFFIX);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(stem + "-" + i + H2.SUFFIX);
        }
        return path;
    }

    @Override
    public void close() {
        try {
            discardDraft();
            lock.close();
        } catch (IOException e) {
            // The next atlas discards the draft, and the lock ends with the process at the latest.
        }
    }
}
