package app.quorum.dev;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/** Ports, and whether somebody answers on them. */
final class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PAUSE_MILLIS = 200;
    private static final int NO_ANSWER = 0;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Http() {}

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no port is free", e);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // or a connection that has just ended would count
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false; // the answer, not a fault
        }
    }

    /** Waits until the address answers with such a status; false if it does not though the server's start is over. */
    static boolean answers(String url, IntPredicate status, Duration patience, BooleanSupplier isOver) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            boolean isLast = isOver.getAsBoolean(); // asked first: the start may end between the two questions
            if (status.test(status(url))) {
                return true;
            }
            if (isLast) {
                return false;
            }
            pause();
        }
        return false;
    }

    private static int status(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for " + url, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for a server", e);
        }
    }
}
