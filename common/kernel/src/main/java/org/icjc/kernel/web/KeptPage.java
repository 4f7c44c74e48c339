package org.icjc.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * A page as it is sent.
 *
 * @param headers its own, beside the strict ones
 * @param tag as the header {@code ETag} says it
 * @param hour since the epoch, for which alone it holds
 */
record KeptPage(byte[] bytes, Map<String, String> headers, String tag, long hour) {
    static KeptPage of(ResponseEntity<String> answer, long hour) {
        return new KeptPage(
                Objects.requireNonNull(answer.getBody()).getBytes(StandardCharsets.UTF_8),
                answer.getHeaders().toSingleValueMap(),
                Objects.requireNonNull(answer.getHeaders().getETag()),
                hour);
    }

    /**
     * @param known the tag of what the reader has, if he has anything
     */
    void send(HttpServletResponse response, @Nullable String known, boolean withBody)
            throws IOException {
        headers.forEach(response::setHeader);
        if (tag.equals(known)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(bytes.length);
        if (withBody) response.getOutputStream().write(bytes);
    }
}
