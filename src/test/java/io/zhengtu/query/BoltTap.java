package io.zhengtu.query;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between driver and server, passes every byte on, and notes the messages that the driver sends. See the Bolt
 * protocol's manual for the handshake, the chunks and the signatures of messages.
 */
final class BoltTap implements AutoCloseable {

    private static final int HANDSHAKE = 20;

    private final ServerSocket listening;
    private final URI server;
    private final List<String> messages = new CopyOnWriteArrayList<>();

    private BoltTap(ServerSocket listening, URI server) {
        this.listening = listening;
        this.server = server;
    }

    static BoltTap before(URI server) throws IOException {
        BoltTap tap = new BoltTap(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), server);
        start(tap::accept);
        return tap;
    }

    URI uri() {
        return URI.create("bolt://localhost:" + listening.getLocalPort());
    }

    /** Names of the messages since {@link #forget}, in order. */
    List<String> messages() {
        return List.copyOf(messages);
    }

    void forget() {
        messages.clear();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (SocketException | EOFException e) {
                        // One side went away: there is nothing more to pass on.
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "bolt-tap");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = listening.accept();
            Socket beyond = new Socket(server.getHost(), server.getPort());
            client.setTcpNoDelay(true);
            beyond.setTcpNoDelay(true);
            start(() -> {
                try (client;
                        beyond) {
                    beyond.getInputStream().transferTo(client.getOutputStream());
                }
            });
            start(() -> listen(client.getInputStream(), beyond.getOutputStream()));
        }
    }

    private void listen(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        pass(in, to, HANDSHAKE);
        boolean begun = false;
        boolean inside = false;
        while (true) {
            byte[] length = in.readNBytes(2);
            if (length.length < 2) {
                throw new EOFException();
            }
            int size = (length[0] & 0xff) << 8 | length[1] & 0xff;
            if (!begun && size == 0) {
                // The newer handshake ends with the version chosen, of which these are two bytes, and with
                // capabilities.
                to.write(length);
                pass(in, to, 3);
                begun = true;
                continue;
            }
            begun = true;
            byte[] chunk = in.readNBytes(size);
            if (!inside && size > 1) {
                messages.add(name(chunk[1]));
            }
            inside = size > 0;
            to.write(length);
            to.write(chunk);
            to.flush();
        }
    }

    private static void pass(DataInputStream in, OutputStream to, int bytes) throws IOException {
        to.write(in.readNBytes(bytes));
        to.flush();
    }

    private static String name(byte signature) {
        return switch (signature) {
            case 0x01 -> "HELLO";
            case 0x0F -> "RESET";
            case 0x10 -> "RUN";
            case 0x11 -> "BEGIN";
            case 0x12 -> "COMMIT";
            case 0x13 -> "ROLLBACK";
            case 0x2F -> "DISCARD";
            case 0x3F -> "PULL";
            case 0x54 -> "TELEMETRY";
            case 0x66 -> "ROUTE";
            case 0x6A -> "LOGON";
            default -> "0x%02X".formatted(signature);
        };
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
