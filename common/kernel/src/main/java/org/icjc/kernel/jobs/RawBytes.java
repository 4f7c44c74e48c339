package org.icjc.kernel.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** Job data are bytes, so that SQL functions can enqueue what Java reads. */
final class RawBytes implements Serializer {
    @Override
    public byte[] serialize(@Nullable Object data) {
        return data instanceof byte[] bytes ? bytes : new byte[0];
    }

    @Override
    public <T> T deserialize(Class<T> type, byte @Nullable [] serialized) {
        // A job of another type carries no data: Void has no value but null.
        return type == byte[].class
                ? type.cast(serialized == null ? new byte[0] : serialized)
                : nothing();
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }
}
