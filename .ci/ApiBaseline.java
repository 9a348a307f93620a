import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.InnerClassInfo;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/**
 * Writes the public API of a module's jar as a small jar of its own: the public types of its exported packages, with what is
 * public or protected in them and without any code. The build compares later versions with it. Needs Java 24 or later.
 */
public final class ApiBaseline {

    private static final ClassFile CLASS_FILE = ClassFile.of(
            ClassFile.ConstantPoolSharingOption.NEW_POOL,
            ClassFile.DebugElementsOption.DROP_DEBUG,
            ClassFile.LineNumbersOption.DROP_LINE_NUMBERS);

    private ApiBaseline() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (JarFile jar = new JarFile(arguments[0])) {
            Set<String> exported =
                    ModuleDescriptor.read(new ByteArrayInputStream(bytes(jar, jar.getJarEntry("module-info.class"))))
                            .exports()
                            .stream()
                            .map(export -> export.source().replace('.', '/'))
                            .collect(Collectors.toSet());
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                int end = name.lastIndexOf('/');
                if (name.endsWith(".class") && end > 0 && exported.contains(name.substring(0, end))) {
                    ClassModel type = CLASS_FILE.parse(bytes(jar, entry));
                    if (isReachable(type)) {
                        classes.put(name, withoutCode(type));
                    }
                }
            }
        }
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(stream)) {
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                JarEntry entry = new JarEntry(type.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                jar.putNextEntry(entry);
                jar.write(type.getValue());
            }
        }
        System.out.println(file + ": " + classes.size() + " types");
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        return jar.getInputStream(entry).readAllBytes();
    }

    /** Public, and nested in none but public types. */
    private static boolean isReachable(ClassModel type) {
        return type.flags().has(AccessFlag.PUBLIC)
                && type.findAttribute(Attributes.innerClasses()).stream()
                        .flatMap(nested -> nested.classes().stream())
                        .filter(nested -> isAround(nested, type))
                        .allMatch(nested -> nested.has(AccessFlag.PUBLIC));
    }

    private static boolean isAround(InnerClassInfo nested, ClassModel type) {
        String outer = nested.innerClass().asInternalName();
        String name = type.thisClass().asInternalName();
        return name.equals(outer) || name.startsWith(outer + "$");
    }

    private static byte[] withoutCode(ClassModel type) {
        return CLASS_FILE.transformClass(type, (builder, element) -> {
            if (element instanceof MethodModel method) {
                if (isShown(method.flags())) {
                    builder.transformMethod(method, (methodBuilder, part) -> {
                        if (!(part instanceof CodeAttribute)) {
                            methodBuilder.with(part);
                        }
                    });
                }
            } else if (element instanceof FieldModel field) {
                if (isShown(field.flags())) {
                    builder.with(field);
                }
            } else {
                builder.with(element);
            }
        });
    }

    private static boolean isShown(AccessFlags flags) {
        return flags.has(AccessFlag.PUBLIC) || flags.has(AccessFlag.PROTECTED);
    }
}
