package org.kring.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One connection to this machine, opened anew where the server ends it. It does as little as possible, because it shares
 * the cores it measures.
 */
final class Wire implements AutoCloseable {
    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
    }

    /** Sends once more where the server had ended a connection that lay idle. */
    Answer send(byte[] request) throws IOException {
        try {
            return sendOnce(request);
        } catch (EOFException | SocketException _) {
            close();
            connect();
            return sendOnce(request);
        }
    }

    private Answer sendOnce(byte[] request) throws IOException {
        write(request);
        var head = readHead();
        var answer = new Answer(status(head), head, readBody(head));
        if ("close".equalsIgnoreCase(answer.header("connection"))) {
            close();
            connect();
        }
        return answer;
    }

    /** Sends and returns when the head has come; what follows is read line by line. */
    int open(byte[] request) throws IOException {
        write(request);
        return status(readHead());
    }

    /** The next line of an open stream, or null at its end. */
    String line() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                return null;
            }
            line.write(each);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private void write(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
    }

    private List<String> readHead() throws IOException {
        var head = new ArrayList<String>();
        for (var line = line(); !"".equals(line); line = line()) {
            if (line == null) {
                throw new EOFException("the server closed the connection");
            }
            head.add(line);
        }
        return head;
    }

    private byte[] readBody(List<String> head) throws IOException {
        var length = Answer.header(head, "content-length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        return "chunked".equals(Answer.header(head, "transfer-encoding")) ? readChunks() : new byte[0];
    }

    private byte[] readChunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private static int status(List<String> head) {
        return Integer.parseInt(head.getFirst().substring(9, 12));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
