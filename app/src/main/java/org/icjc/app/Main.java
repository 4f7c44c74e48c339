package org.icjc.app;

import java.util.Arrays;
import java.util.List;
import org.icjc.app.start.Launch;
import org.icjc.app.start.QuietLog;
import org.icjc.app.start.Unable;

/** The command line: {@code run [--empty]} or {@code migrate}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        List<String> words = arguments.length == 0 ? List.of("run") : Arrays.asList(arguments);
        QuietLog.please();
        Launch launch = new Launch(System.getenv(), System.out);
        try {
            switch (words.getFirst()) {
                case "run" -> launch.run(words.contains("--empty"));
                case "migrate" -> launch.migrate();
                case "train" -> launch.train();
                default -> throw new Unable("icjc takes: run, run --empty, migrate");
            }
        } catch (Unable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
