package org.icjc.app.start;

import java.net.HttpURLConnection;
import java.net.URI;

/** Asks this container's own health; ends with 0 when it is well. The image has no curl. */
public final class Healthy {
    private Healthy() {}

    public static void main(String[] arguments) throws Exception {
        String port = System.getenv().getOrDefault("ICJC_MANAGEMENT_PORT", "9090");
        HttpURLConnection health =
                (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")
                                .toURL()
                                .openConnection();
        health.setConnectTimeout(2_000);
        health.setReadTimeout(3_000);
        System.exit(health.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1);
    }
}
