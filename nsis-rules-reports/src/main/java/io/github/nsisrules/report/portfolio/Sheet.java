package io.github.nsisrules.report.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in words.
 *
 * @param name what it is called
 * @param headings the headings of its columns
 * @param rows a cell for each column: a {@link String}, an {@link Integer}, a {@link java.time.LocalDate}, or {@code null}
 */
record Sheet(String name, List<String> headings, List<List<@Nullable Object>> rows) {}
