package org.icjc.requests.request;

import java.util.List;
import org.icjc.requests.RequestId;

/** Messages with the requester, and the committee's own notes. */
public class Messages {
    Messages() {}

    /** Oldest first. */
    public List<Message> of(RequestId request) {
        throw new UnsupportedOperationException();
    }

    public void write(RequestId request, String text) {
        throw new UnsupportedOperationException();
    }

    public List<Note> notes(RequestId request) {
        throw new UnsupportedOperationException();
    }

    public void note(RequestId request, String text) {
        throw new UnsupportedOperationException();
    }
}
