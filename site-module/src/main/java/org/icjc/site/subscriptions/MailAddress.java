package org.icjc.site.subscriptions;

import java.util.Locale;
import java.util.regex.Pattern;
import org.icjc.kernel.refusal.Refused;

/** An e-mail address that can exist. It says so and nothing else when it is printed. */
public record MailAddress(String value) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern SYNTAX =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    public MailAddress {
        if (value.length() > LONGEST) throw new Refused("site.subscribe.error.too-long");
        if (value.isBlank()) throw new Refused("site.subscribe.error.empty");
        if (!SYNTAX.matcher(value).matches() || value.indexOf('@') > LONGEST_NAME)
            throw new Refused("site.subscribe.error.syntax");
    }

    /** What one typed: spaces around it are nobody's intention. */
    public static MailAddress typed(String text) {
        // The length of what is stripped is bounded by the server's limit on forms.
        return new MailAddress(text.strip());
    }

    /** The same for every way of writing one mailbox that mail servers treat alike in practice. */
    String canonical() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "[address]";
    }
}
