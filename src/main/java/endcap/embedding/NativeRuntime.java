package endcap.embedding;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the runtime's native part so that nothing of it stays on the disk. Left to itself the runtime unpacks 28 MB into
 * the folder for temporary files at every start, and a program that is killed leaves them there.
 */
final class NativeRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(NativeRuntime.class);

    /** Where the runtime looks before it unpacks anything; once set, it has been loaded or somebody chose a place. */
    private static final String PLACE = "onnxruntime.native.path";

    private static final List<String> PARTS = List.of("onnxruntime", "onnxruntime4j_jni");

    private NativeRuntime() {}

    /** The runtime, loaded; for all models the same. */
    static synchronized OrtEnvironment load() throws IOException {
        if (System.getProperty(PLACE) != null) {
            return OrtEnvironment.getEnvironment();
        }
        Path folder = Files.createTempDirectory("endcap-native-");
        try {
            if (unpacked(folder)) {
                System.setProperty(PLACE, folder.toString());
            }
            return OrtEnvironment.getEnvironment();
        } finally {
            delete(folder);
        }
    }

    /** Whether there is a native part for this machine; if not, the runtime itself says best what is missing. */
    private static boolean unpacked(Path folder) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String kind = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        String processor = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x64";
        for (String part : PARTS) {
            String file = System.mapLibraryName(part);
            String resource = "/ai/onnxruntime/native/" + kind + "-" + processor + "/" + file;
            try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
                if (in == null) {
                    return false;
                }
                Files.copy(in, folder.resolve(file));
            }
        }
        return true;
    }

    /** What is loaded stays loaded without its file, except on Windows, where the file goes when the program ends. */
    private static void delete(Path folder) {
        folder.toFile().deleteOnExit();
        for (String part : PARTS) {
            Path file = folder.resolve(System.mapLibraryName(part));
            try {
                Files.deleteIfExists(file);
            } catch (IOException inUse) {
                LOG.debug("{} goes at the end of the program", file, inUse);
                file.toFile().deleteOnExit();
            }
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException inUse) {
            LOG.debug("{} goes at the end of the program", folder, inUse);
        }
    }
}
