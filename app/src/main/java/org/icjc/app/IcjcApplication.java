package org.icjc.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one runnable: assembles the modules into one process, or into one part of several. */
@SpringBootApplication(scanBasePackages = "org.icjc")
public class IcjcApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(IcjcApplication.class, arguments);
    }
}
