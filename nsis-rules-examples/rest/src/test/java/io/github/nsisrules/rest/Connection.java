package io.github.nsisrules.rest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that is kept alive, and opened anew when the service closes it, as Tomcat does after a hundred requests. Sends
 * bytes and reads replies that declare their length: as little client as can be.
 */
final class Connection implements Closeable {

    private final URI base;
    private Socket socket;
    private InputStream in;

    Connection(URI base) throws IOException {
        this.base = base;
        socket = open(base);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    private static Socket open(URI base) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** The body of the reply; empty if its status is not 200. */
    byte[] exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        boolean ok = line().contains(" 200");
        int length = 0;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).trim());
            }
            last |= header.equalsIgnoreCase("connection: close");
        }
        byte[] body = in.readNBytes(length);
        if (last) {
            socket.close();
            socket = open(base);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        }
        return ok ? body : new byte[0];
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The service closed the connection.");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** A request as it goes over the wire. */
    static byte[] request(String method, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + bytes.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
