package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.icjc.requests.meter.Meter;
import org.junit.jupiter.api.Test;

/** Two programs give the same numbers to the last digit only without floating point. */
class NoFloatingPointTest {

    private static final Set<TypeKind> FLOATING = Set.of(TypeKind.FLOAT, TypeKind.DOUBLE);

    @Test
    void matching_and_meter_compute_without_floating_point() throws Exception {
        var found = new ArrayList<String>();
        int classes = 0;
        for (Class<?> one : List.of(Matching.class, Meter.class)) {
            for (byte[] file : classFiles(one)) {
                ClassModel model = ClassFile.of().parse(file);
                classes++;
                for (MethodModel method : model.methods()) {
                    method.code()
                            .ifPresent(code -> {
                                for (CodeElement element : code) {
                                    if (element instanceof Instruction instruction
                                            && isFloating(instruction)) {
                                        found.add(
                                                model.thisClass().asInternalName()
                                                        + "."
                                                        + method.methodName());
                                    }
                                }
                            });
                }
            }
        }
        assertThat(classes).isGreaterThan(80);
        assertThat(found).isEmpty();
    }

    /** A folder of classes, or a jar: both are read in the same way. */
    private static List<byte[]> classFiles(Class<?> one) throws IOException, URISyntaxException {
        Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(root)) return read(root.resolve(folder(one)));
        try (FileSystem jar = FileSystems.newFileSystem(root)) {
            return read(jar.getPath(folder(one)));
        }
    }

    private static String folder(Class<?> one) {
        return one.getPackageName().replace('.', '/');
    }

    private static List<byte[]> read(Path folder) throws IOException {
        List<byte[]> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList())
                if (file.toString().endsWith(".class") && !file.toString().contains("Test"))
                    classes.add(Files.readAllBytes(file));
        }
        return classes;
    }

    private static boolean isFloating(Instruction instruction) {
        return switch (instruction) {
            case ConstantInstruction constant -> FLOATING.contains(constant.typeKind());
            case LoadInstruction load -> FLOATING.contains(load.typeKind());
            case OperatorInstruction operator -> FLOATING.contains(operator.typeKind());
            case ConvertInstruction convert -> FLOATING.contains(convert.toType());
            case FieldInstruction field -> isFloating(field.typeSymbol());
            case InvokeInstruction invoke ->
                    isFloating(invoke.typeSymbol().returnType())
                            || invoke.typeSymbol().parameterList().stream()
                                    .anyMatch(NoFloatingPointTest::isFloating);
            default -> false;
        };
    }

    private static boolean isFloating(ClassDesc type) {
        return type.equals(ConstantDescs.CD_double) || type.equals(ConstantDescs.CD_float);
    }
}
