package endcap.embedding;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Records of one size after a head of 12 bytes: key, a byte a dimension, checksum. Whoever writes holds the lock of the
 * file and first cuts off what a killed writer left unfinished.
 */
final class VectorFile implements AutoCloseable {
    private static final byte[] SIGN = "ENDCAPV1".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = SIGN.length + Integer.BYTES;
    private static final int KEY = 2 * Long.BYTES;
    private static final int TRIES = 20;
    private static final int PAUSE_MILLIS = 5;

    private final Path path;
    private final int dimensions;
    private final int record;
    private FileChannel channel;

    private VectorFile(Path path, int dimensions) throws IOException {
        this.path = path;
        this.dimensions = dimensions;
        this.record = KEY + dimensions + Integer.BYTES;
        this.channel = FileChannel.open(path, READ, WRITE, CREATE);
    }

    static VectorFile open(Path path, int dimensions) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return new VectorFile(path, dimensions);
    }

    long bytes() throws IOException {
        return channel.size();
    }

    /** How many records fit into that many bytes. */
    long records(long bytes) {
        return (bytes - HEAD) / record;
    }

    /** Where each whole record stands, in the order they were written. */
    Map<VectorKey, Long> places() throws IOException {
        Map<VectorKey, Long> places = new LinkedHashMap<>();
        if (!isOurs()) {
            return places;
        }
        long end = wholeRecordsEnd();
        ByteBuffer key = ByteBuffer.allocate(KEY);
        ByteBuffer block = ByteBuffer.allocate(record * 1024);
        for (long at = HEAD; at < end; at += block.capacity()) {
            block.clear().limit((int) Math.min(block.capacity(), end - at));
            readFully(block, at);
            for (int from = 0; from < block.limit(); from += record) {
                if (isWhole(block, from)) {
                    key.clear().put(block.array(), from, KEY).flip();
                    places.put(new VectorKey(key.getLong(), key.getLong()), at + from);
                }
            }
        }
        return places;
    }

    /** The vector at a place; empty when it is no longer there as it was written. */
    Optional<PackedVector> read(VectorKey key, long place) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(record);
        readFully(bytes, place);
        boolean same = bytes.getLong(0) == key.high() && bytes.getLong(Long.BYTES) == key.low();
        if (bytes.hasRemaining() || !same || !isWhole(bytes, 0)) {
            return Optional.empty();
        }
        byte[] steps = new byte[dimensions];
        bytes.get(KEY, steps);
        return Optional.of(new PackedVector(steps));
    }

    /** Adds records at the end and says where they stand; empty when somebody else is writing all the time. */
    Optional<Map<VectorKey, Long>> append(Map<VectorKey, PackedVector> vectors) throws IOException {
        try (FileLock lock = lock()) {
            if (lock == null) {
                return Optional.empty();
            }
            if (!isOurs()) {
                begin(channel);
            }
            long place = wholeRecordsEnd();
            channel.truncate(place);
            ByteBuffer bytes = ByteBuffer.allocate(record * vectors.size());
            Map<VectorKey, Long> places = new LinkedHashMap<>();
            for (Map.Entry<VectorKey, PackedVector> entry : vectors.entrySet()) {
                places.put(entry.getKey(), place + bytes.position());
                put(bytes, entry.getKey(), entry.getValue());
            }
            writeFully(channel, bytes.flip(), place);
            return Optional.of(places);
        }
    }

    /**
     * Keeps only these records, in this order, by writing another file in place of this one; programs that have the old
     * one open go on with it and lose nothing but what they add.
     *
     * @return where the records stand now; empty when somebody else is writing
     */
    Optional<Map<VectorKey, Long>> keep(Collection<Map.Entry<VectorKey, Long>> kept) throws IOException {
        FileChannel old = channel;
        Map<VectorKey, Long> places;
        try (FileLock lock = lock()) {
            if (lock == null) {
                return Optional.empty();
            }
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            FileChannel target = FileChannel.open(fresh, READ, WRITE, CREATE, TRUNCATE_EXISTING);
            places = copy(kept, target);
            target.force(true);
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            channel = target;
        }
        old.close();
        return Optional.of(places);
    }

    private Map<VectorKey, Long> copy(Collection<Map.Entry<VectorKey, Long>> kept, FileChannel target)
            throws IOException {
        begin(target);
        Map<VectorKey, Long> places = new LinkedHashMap<>();
        ByteBuffer bytes = ByteBuffer.allocate(record);
        long place = HEAD;
        for (Map.Entry<VectorKey, Long> entry : kept) {
            readFully(bytes.clear(), entry.getValue());
            writeFully(target, bytes.flip(), place);
            places.put(entry.getKey(), place);
            place += record;
        }
        return places;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private @Nullable FileLock lock() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException here) {
                // Another cache of this program has it; as with another process, wait for the next turn.
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return null;
    }

    private boolean isOurs() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        readFully(head, 0);
        return !head.hasRemaining()
                && List.of(ByteBuffer.wrap(SIGN)).contains(head.slice(0, SIGN.length))
                && head.getInt(SIGN.length) == dimensions;
    }

    private void begin(FileChannel target) throws IOException {
        target.truncate(0);
        writeFully(
                target, ByteBuffer.allocate(HEAD).put(SIGN).putInt(dimensions).flip(), 0);
    }

    private long wholeRecordsEnd() throws IOException {
        return HEAD + Math.max(0, records(channel.size())) * record;
    }

    private void put(ByteBuffer bytes, VectorKey key, PackedVector vector) {
        int from = bytes.position();
        bytes.putLong(key.high()).putLong(key.low()).put(vector.steps());
        bytes.putInt(checksum(bytes, from));
    }

    private boolean isWhole(ByteBuffer bytes, int from) {
        return bytes.getInt(from + KEY + dimensions) == checksum(bytes, from);
    }

    private int checksum(ByteBuffer bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes.array(), from, KEY + dimensions);
        return (int) checksum.getValue();
    }

    private void readFully(ByteBuffer into, long place) throws IOException {
        long at = place;
        for (int read = 0; into.hasRemaining() && read >= 0; at += read) {
            read = channel.read(into, at);
        }
    }

    private static void writeFully(FileChannel target, ByteBuffer bytes, long place) throws IOException {
        long at = place;
        while (bytes.hasRemaining()) {
            at += target.write(bytes, at);
        }
    }
}
