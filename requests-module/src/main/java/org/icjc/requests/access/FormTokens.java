package org.icjc.requests.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.DataKey;
import org.icjc.vault.Mac;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.ReturnCodeReading;
import org.springframework.stereotype.Component;

/**
 * The hidden fields of the requester's forms, each with a MAC under the server's form key: codes
 * are made here and nowhere else, and a form of one code cannot be sent under another. A token says
 * when it was made and is never refused for its age: what somebody typed overnight is not lost.
 */
@Component("requesterFormTokens")
@OnPart(Part.INTAKE)
public class FormTokens {
    private static final int TIME = 8;
    private static final int SHORT_FORM = 34;

    private final DataKey codes;
    private final DataKey pages;
    private final DataKey questions;
    private final Clock clock;

    FormTokens(SecretFiles secrets, Clock clock) {
        DataKey root = DataKey.of(secrets.secret("form-key"));
        this.codes = derived(root, "form-code/1");
        this.pages = derived(root, "form-page/1");
        this.questions = derived(root, "form-words/1");
        this.clock = clock;
    }

    private static DataKey derived(DataKey root, String purpose) {
        return DataKey.of(Mac.tag(root, purpose.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Carries a code that was shown and not used yet. */
    public String carry(ReturnCode code) {
        return signed(codes, code.shortForm().getBytes(StandardCharsets.US_ASCII));
    }

    /** The code that {@link #carry} was given; empty if the token was not made here. */
    public Optional<ReturnCode> code(String token) {
        return verified(codes, token)
                .filter(content -> content.length == SHORT_FORM)
                .map(content -> ReturnCode.read(new String(content, StandardCharsets.US_ASCII)))
                .flatMap(reading ->
                        reading instanceof ReturnCodeReading.Valid(ReturnCode code)
                                ? Optional.of(code)
                                : Optional.empty());
    }

    /** For every form of a visit. */
    public String page(RequesterKeys keys) {
        return signed(pages, keys.lookupHash());
    }

    /** Whether the token was made here for this very code. */
    public boolean fits(RequesterKeys keys, String token) {
        return verified(pages, token)
                .filter(content -> Arrays.equals(content, keys.lookupHash()))
                .isPresent();
    }

    /** Two different places of the twelve, to be asked for before sending. */
    public String askWords(RequesterKeys keys) {
        RandomGenerator random = RandomGenerator.of("SecureRandom");
        int first = random.nextInt(ReturnCode.WORDS);
        int second = (first + 1 + random.nextInt(ReturnCode.WORDS - 1)) % ReturnCode.WORDS;
        byte[] places = {(byte) Math.min(first, second), (byte) Math.max(first, second)};
        return signed(
                questions, ByteBuffer.allocate(2 + 32).put(places).put(keys.lookupHash()).array());
    }

    /** The places asked for, from 1 to 12; empty if not made here for this code. */
    public Optional<List<Integer>> wordsAsked(RequesterKeys keys, String token) {
        return verified(questions, token)
                .filter(content ->
                        Arrays.equals(
                                Arrays.copyOfRange(content, 2, content.length), keys.lookupHash()))
                .map(content -> List.of(content[0] + 1, content[1] + 1));
    }

    private String signed(DataKey key, byte[] content) {
        byte[] message =
                ByteBuffer.allocate(TIME + content.length)
                        .putLong(clock.instant().getEpochSecond())
                        .put(content)
                        .array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ByteBuffer.allocate(message.length + Mac.LENGTH)
                                .put(message)
                                .put(Mac.tag(key, message))
                                .array());
    }

    private static Optional<byte[]> verified(DataKey key, String token) {
        if (token.length() > 200) return Optional.empty();
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int length = whole.length - Mac.LENGTH;
        if (length <= TIME) return Optional.empty();
        byte[] message = Arrays.copyOf(whole, length);
        byte[] tag = Arrays.copyOfRange(whole, length, whole.length);
        return Mac.verify(key, message, tag)
                ? Optional.of(Arrays.copyOfRange(message, TIME, length))
                : Optional.empty();
    }
}
