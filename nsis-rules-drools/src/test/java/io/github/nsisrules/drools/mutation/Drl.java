package io.github.nsisrules.drools.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the rules and functions of DRL files, which begin and end at the margin. */
public final class Drl {

    private static final Pattern BLOCK = Pattern.compile(
            "^(?:rule \"(?<rule>[^\"]+)\"\\n.*?^end$|function \\w+ (?<function>\\w+)\\(.*?^}$)",
            Pattern.MULTILINE | Pattern.DOTALL);

    private Drl() {}

    /** All rules and functions of the folders, in the order of the files' paths. */
    public static List<Block> blocks(Path directory, List<String> folders) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(directory.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".drl"))
                        .sorted()
                        .toList()) {
                    addBlocks(blocks, folder, file);
                }
            }
        }
        return blocks;
    }

    private static void addBlocks(List<Block> blocks, String folder, Path file) throws IOException {
        String text = Files.readString(file);
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            int line = 1
                    + (int) text.substring(0, block.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String rule = block.group("rule");
            String name = rule == null ? block.group("function") : rule;
            blocks.add(new Block(folder, file.getFileName().toString(), line, rule != null, name, block.group()));
        }
    }
}
