package org.icjc.kernel.web;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP that keeps nothing of what was sent. Tomcat keeps its buffers for the next request, and with
 * them the last one's form or answer, for as long as nobody overwrites them: a dump of the memory
 * would show what people wrote who have locked or left long ago.
 */
public final class ForgettingProtocol extends Http11NioProtocol {
    public ForgettingProtocol() {
        Handler<NioChannel> handler = getHandler();
        getEndpoint().setHandler(new Forgetting(handler));
        // The buffers of a connection go with it.
        getEndpoint().getSocketProperties().setBufferPool(0);
    }

    /** What handled a request is never used again: its buffers go with it. */
    @Override
    public int getProcessorCache() {
        return 0;
    }

    /** Empties the buffers of a connection that stays open when its request is done. */
    private record Forgetting(Handler<NioChannel> handler) implements Handler<NioChannel> {
        @Override
        public SocketState process(SocketWrapperBase<NioChannel> socket, SocketEvent event) {
            SocketState state = handler.process(socket, event);
            // Here the connection's lock is held: no other thread reads or writes meanwhile.
            if (state == SocketState.OPEN) forget(socket.getSocketBufferHandler());
            return state;
        }

        private static void forget(SocketBufferHandler buffers) {
            if (buffers.isReadBufferEmpty()) empty(buffers.getReadBuffer());
            if (buffers.isWriteBufferEmpty()) empty(buffers.getWriteBuffer());
        }

        private static void empty(ByteBuffer buffer) {
            if (buffer.hasArray()) Arrays.fill(buffer.array(), (byte) 0);
        }

        @Override
        public Object getGlobal() {
            return handler.getGlobal();
        }

        @Override
        public void release(SocketWrapperBase<NioChannel> socket) {
            handler.release(socket);
        }

        @Override
        public void pause() {
            handler.pause();
        }

        @Override
        public void recycle() {
            handler.recycle();
        }
    }
}
