package org.icjc.requests.access;

/** A text as sealed, version 1: messages, notes, reasons. */
final class TextRecord {
    private static final int VERSION = 1;

    private TextRecord() {}

    static byte[] write(String text) {
        return Json.bytes(Json.version(VERSION).put("text", text));
    }

    static String read(byte[] bytes) {
        return Json.read(bytes, VERSION).path("text").asString();
    }
}
