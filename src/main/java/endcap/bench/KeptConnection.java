package endcap.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One connection that stays open, with as little of our own around it as can be, so that what is timed is the server. */
final class KeptConnection implements AutoCloseable {
    private static final String LENGTH = "content-length:";
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    /** @param body how many bytes the answer says */
    record Answer(int body) {}

    KeptConnection(URI server) {
        try {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
            out = socket.getOutputStream();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** Sends a whole request and reads all of its answer. */
    Answer exchange(byte[] request) {
        try {
            out.write(request);
            int status = Integer.parseInt(line().split(" ", 3)[1]);
            int body = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                    body = Integer.parseInt(header.substring(LENGTH.length()).strip());
                }
            }
            if (status != 200 || body < 0) {
                throw new IllegalStateException("answered " + status + (body < 0 ? ", of no said length" : ""));
            }
            in.skipNBytes(body);
            return new Answer(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int character = in.read(); character != '\n'; character = in.read()) {
            if (character < 0) {
                throw new IOException("the server hung up");
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
        return line.toString();
    }

    /** A whole POST. {@code headers} are lines that end with a carriage return and a line feed. */
    static byte[] post(String path, String headers, byte[] body) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "Content-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
