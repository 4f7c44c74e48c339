package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the compiled classes of the vault. */
class BordersTest {
    private static final List<String> ALLOWED =
            List.of(
                    "java/",
                    "javax/crypto/",
                    "org/bouncycastle/",
                    "com/google/crypto/tink/",
                    "org/jspecify/",
                    "org/icjc/vault/");

    @Test
    void the_vault_uses_nothing_but_the_jdk_bouncy_castle_and_tink() {
        Set<String> strangers = new TreeSet<>();
        for (ClassModel model : classes()) {
            for (PoolEntry entry : model.constantPool()) {
                if (!(entry instanceof ClassEntry used)) continue;
                String name = used.asInternalName().replaceFirst("^\\[+L?", "");
                if (name.length() > 1 && ALLOWED.stream().noneMatch(name::startsWith)) {
                    strangers.add(name);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    // No SQL, no files, no network, no threads of its own: it can be tried alone.
    @Test
    void the_vault_touches_no_database_no_file_and_no_network() {
        Set<String> found = new TreeSet<>();
        for (ClassModel model : classes()) {
            for (PoolEntry entry : model.constantPool()) {
                if (!(entry instanceof ClassEntry used)) continue;
                String name = used.asInternalName();
                if (name.startsWith("java/sql/")
                        || name.startsWith("java/net/")
                        || name.startsWith("java/nio/file/")
                        || name.startsWith("java/io/File")
                        || name.startsWith("java/util/logging/")) {
                    found.add(name);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    // deriveKeyPair changed between releases of Bouncy Castle: every key derived by it would die.
    @Test
    void no_key_pair_is_ever_derived_by_bouncy_castles_hpke() {
        Set<String> called = new TreeSet<>();
        for (ClassModel model : classes()) {
            for (PoolEntry entry : model.constantPool()) {
                if (entry instanceof MemberRefEntry member
                        && member.owner()
                                .asInternalName()
                                .startsWith("org/bouncycastle/crypto/hpke")) {
                    called.add(member.name().stringValue());
                }
            }
        }
        assertThat(called).containsExactlyInAnyOrder("<init>", "seal", "open");
    }

    // Shared by threads, one object gives messages that nobody can ever open.
    @Test
    void no_hpke_object_is_ever_kept() {
        List<String> kept = new ArrayList<>();
        for (ClassModel model : classes()) {
            model.fields().stream()
                    .filter(f -> f.fieldType().stringValue().contains("bouncycastle/crypto/hpke"))
                    .forEach(f -> kept.add(f.fieldName().stringValue()));
        }
        assertThat(kept).isEmpty();
    }

    private static List<ClassModel> classes() {
        try {
            Path root =
                    Path.of(
                            Label.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                List<ClassModel> classes = new ArrayList<>();
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    classes.add(ClassFile.of().parse(file));
                }
                assertThat(classes).hasSizeGreaterThan(30);
                return classes;
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
