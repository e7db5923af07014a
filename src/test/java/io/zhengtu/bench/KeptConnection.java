package io.zhengtu.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that posts JSON and waits for the answer, and does nothing else: what a client library costs is no part of
 * what the service takes. For one thread.
 */
final class KeptConnection implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int BUFFER = 64 * 1024;

    private final URI address;
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    KeptConnection(URI address) throws IOException {
        this.address = address;
        this.socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
    }

    /** @throws IOException where the answer is not a 200 of a stated length */
    String post(byte[] body) throws IOException {
        byte[] head =
                "POST %s HTTP/1.1\r\nHost: %s\r\nAccept: application/graphql-response+json\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(address.getPath(), address.getAuthority(), body.length)
                        .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        out.write(request);
        String status = line();
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        String answer = length < 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        if (length < 0 || !status.contains(" 200 ")) {
            throw new IOException(status + " " + answer);
        }
        return answer;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException("the service hung up");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
