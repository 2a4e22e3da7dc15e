package fr.inventons.program;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Greets as a PostgreSQL of a given version does, and answers nothing more: no machine has a server
 * that old at hand.
 */
final class OldServer implements AutoCloseable {
    /** The first two bytes of a true greeting are the protocol's version, 3. */
    private static final int GREETING = 3;

    private final ServerSocket socket;
    private final String version;

    OldServer(String version) throws IOException {
        this.version = version;
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::greetEverybody);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void greetEverybody() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                greet(client);
            } catch (IOException goneOrClosed) {
                // The next one, if there is one.
            }
        }
    }

    private void greet(Socket client) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        var out = new DataOutputStream(client.getOutputStream());
        while (first(in) != GREETING) {
            // A wish for encryption: no, thank you.
            out.writeByte('N');
            out.flush();
        }
        message(out, 'R', new byte[4]);
        setting(out, "server_version", version);
        setting(out, "client_encoding", "UTF8");
        setting(out, "DateStyle", "ISO, MDY");
        setting(out, "integer_datetimes", "on");
        setting(out, "standard_conforming_strings", "on");
        message(out, 'K', new byte[8]);
        message(out, 'Z', new byte[] {'I'});
        out.flush();
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static int first(DataInputStream in) throws IOException {
        int length = in.readInt();
        int code = in.readInt();
        in.skipNBytes(length - 8L);
        return code >>> 16;
    }

    private static void setting(DataOutputStream out, String name, String value)
            throws IOException {
        message(out, 'S', (name + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8));
    }

    private static void message(DataOutputStream out, char type, byte[] content)
            throws IOException {
        out.writeByte(type);
        out.writeInt(content.length + 4);
        out.write(content);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
