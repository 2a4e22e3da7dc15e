package fr.inventons.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that does what a test asks for, down to dying between two words. */
public final class ScriptedSmtp implements AutoCloseable {
    /** What it does with the next mails. */
    public enum Mood {
        TAKES,
        /** Has the whole mail, and is gone before it says so. */
        TAKES_AND_DIES_SILENT,
        /** Has the whole mail, says so, and is gone. */
        TAKES_AND_DIES,
        /** Is gone before it asks for the mail. */
        DIES_BEFORE_THE_TEXT,
        /** Is gone while the mail is on the wire: we cannot know how much it read. */
        DIES_BEFORE_THE_END,
        KNOWS_NOBODY_THERE,
        MAILBOX_FULL_FOR_NOW,
        REFUSES_THE_TEXT,
        REFUSES_US
    }

    private final ServerSocket socket;
    private final IntConsumer portBack;
    private final int portBefore;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKES;
    private volatile Runnable onTaking = () -> {};

    /** For a program that runs elsewhere: tell it {@link #port()}. */
    public ScriptedSmtp() throws IOException {
        this(port -> {}, 0);
    }

    /** The one that {@code sender} sends to until this is closed. */
    public ScriptedSmtp(JavaMailSenderImpl sender) throws IOException {
        this(sender::setPort, sender.getPort());
        sender.setPort(port());
    }

    private ScriptedSmtp(IntConsumer portBack, int portBefore) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.portBack = portBack;
        this.portBefore = portBefore;
        Thread.ofVirtual().start(this::listen);
    }

    public void mood(Mood now) {
        mood = now;
    }

    /** What to do when a whole mail is there, before the answer. */
    public void onTaking(Runnable act) {
        onTaking = act;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The mails that it took whose text holds {@code words}, whole. */
    public List<String> taken(String words) {
        return taken.stream().filter(mail -> mail.contains(words)).toList();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        connection.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintStream(connection.getOutputStream(), true)) {
            say(out, "220 essai");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                switch (verb) {
                    case "EHLO", "HELO", "NOOP", "RSET" -> say(out, "250 essai");
                    case "MAIL" ->
                            say(
                                    out,
                                    mood == Mood.REFUSES_US
                                            ? "553 5.7.1 sender not welcome"
                                            : "250 ok");
                    case "RCPT" -> say(out, recipient());
                    case "DATA" -> {
                        if (!data(in, out)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "500 what?");
                }
            }
        } catch (IOException gone) {
            // the other side left: nothing to do
        }
    }

    private String recipient() {
        return switch (mood) {
            case KNOWS_NOBODY_THERE -> "550 5.1.1 no such user here";
            case MAILBOX_FULL_FOR_NOW -> "452 4.2.2 mailbox full";
            default -> "250 ok";
        };
    }

    /** False when the connection is over. */
    private boolean data(BufferedReader in, PrintStream out) throws IOException {
        if (mood == Mood.DIES_BEFORE_THE_TEXT) {
            return false;
        }
        say(out, "354 go on");
        if (mood == Mood.DIES_BEFORE_THE_END) {
            return false;
        }
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        if (mood == Mood.REFUSES_THE_TEXT) {
            say(out, "554 5.7.1 looks like spam");
            return true;
        }
        taken.add(mail.toString());
        onTaking.run();
        if (mood == Mood.TAKES_AND_DIES_SILENT) {
            return false;
        }
        say(out, "250 2.0.0 taken");
        return mood != Mood.TAKES_AND_DIES;
    }

    private static void say(PrintStream out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        portBack.accept(portBefore);
        socket.close();
    }
}
