package org.icjc.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class PackageDescriptionsTest {
    /** The one that stands first on the class path would hide what the other says of borders. */
    @Test
    void no_package_of_the_product_is_described_twice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice =
                Stream.of(
                                new PathMatchingResourcePatternResolver()
                                        .getResources("classpath*:org/icjc/**/package-info.class"))
                        .map(PackageDescriptionsTest::path)
                        .filter(path -> !seen.add(path))
                        .toList();
        assertThat(seen).hasSizeGreaterThan(30);
        assertThat(twice).isEmpty();
    }

    private static String path(Resource file) {
        try {
            String whole = file.getURL().toString();
            return whole.substring(whole.lastIndexOf("/org/icjc/"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
