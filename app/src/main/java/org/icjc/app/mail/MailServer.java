package org.icjc.app.mail;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A mail server as {@code ICJC_SMTP_URL} names it: {@code smtp://user:password@host:587}, or {@code
 * smtps://…} for TLS from the first byte. Plain {@code smtp} upgrades by STARTTLS where offered.
 */
public record MailServer(URI address) {
    private static final Set<String> SCHEMES = Set.of("smtp", "smtps");

    public MailServer {
        if (!SCHEMES.contains(String.valueOf(address.getScheme())) || address.getHost() == null)
            throw new IllegalArgumentException(
                    "ICJC_SMTP_URL takes smtp://host:port or smtps://user:password@host:port");
    }

    public static MailServer of(String url) {
        try {
            return new MailServer(URI.create(url));
        } catch (IllegalArgumentException e) {
            // The cause would repeat the address, and with it a password.
            throw new IllegalArgumentException(
                    "ICJC_SMTP_URL takes smtp://host:port or smtps://user:password@host:port");
        }
    }

    /** As Spring's mail settings; the host by the name that {@code application.yaml} asks for. */
    public Map<String, Object> properties() {
        boolean secure = "smtps".equals(address.getScheme());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("icjc.mail.host", address.getHost());
        properties.put("spring.mail.port", port(secure));
        properties.put("spring.mail.properties.mail.smtp.ssl.enable", secure);
        properties.put("spring.mail.properties.mail.smtp.starttls.enable", !secure);
        properties.put("spring.mail.properties.mail.smtp.connectiontimeout", 10_000);
        properties.put("spring.mail.properties.mail.smtp.timeout", 10_000);
        properties.put("spring.mail.properties.mail.smtp.writetimeout", 10_000);
        String login = address.getUserInfo();
        if (login == null) return properties;
        String[] parts = login.split(":", 2);
        properties.put("spring.mail.username", parts[0]);
        if (parts.length > 1) properties.put("spring.mail.password", parts[1]);
        return properties;
    }

    private int port(boolean secure) {
        if (address.getPort() > 0) return address.getPort();
        return secure ? 465 : 587;
    }

    @Override
    public String toString() {
        return address.getScheme() + "://" + address.getHost();
    }
}
