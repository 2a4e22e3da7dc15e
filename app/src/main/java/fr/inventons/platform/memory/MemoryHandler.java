package fr.inventons.platform.memory;

import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Stands before everything else in the server: what is in memory leaves at once. */
final class MemoryHandler extends Handler.Wrapper {
    private final PageMemory memory;
    private final Executor elsewhere;

    /**
     * @param elsewhere runs what may wait
     */
    MemoryHandler(PageMemory memory, Executor elsewhere) {
        this.memory = memory;
        this.elsewhere = elsewhere;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var page = page(request);
        if (page == null) {
            elsewhere.execute(() -> pass(request, response, callback));
            return true;
        }
        var headers = request.getHeaders();
        var known = headers.get(HttpHeader.IF_NONE_MATCH);
        if (known != null && (known.contains(page.etag()) || known.equals("*"))) {
            response.setStatus(304);
            response.getHeaders().add(page.unchanged());
            callback.succeeded();
            return true;
        }
        var gzip = takesGzip(headers.get(HttpHeader.ACCEPT_ENCODING));
        response.setStatus(200);
        response.getHeaders().add(page.fields(gzip));
        if (HttpMethod.HEAD.is(request.getMethod())) {
            callback.succeeded();
        } else {
            response.write(true, ByteBuffer.wrap(page.bytes(gzip)), callback);
        }
        return true;
    }

    /** What is in memory leaves on the thread that read the request; all else blocks, elsewhere. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable broken) {
            Response.writeError(request, response, callback, broken);
        }
    }

    private @Nullable KeptPage page(Request request) {
        var method = request.getMethod();
        var headers = request.getHeaders();
        if (!(HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method))
                || !Rendering.ofAnyone(
                        headers.get(HttpHeader.COOKIE), headers.get(HttpHeader.AUTHORIZATION))) {
            return null;
        }
        return memory.find(request.getHttpURI().getPathQuery());
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }
}
