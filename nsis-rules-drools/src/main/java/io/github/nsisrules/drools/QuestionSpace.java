package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.Question;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All questions of one kind: the product of all values of the components of its record.
 *
 * @param kind the record
 * @param dimensions its components; the points are numbered so that the first one varies slowest
 */
record QuestionSpace(Class<? extends Question> kind, List<Dimension> dimensions) {

    QuestionSpace {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * A component.
     *
     * @param values all its values, {@code null} first if it may be absent
     */
    record Dimension(String name, List<@Nullable Object> values) {}

    static QuestionSpace of(Class<? extends Question> kind) {
        return new QuestionSpace(
                kind,
                Arrays.stream(kind.getRecordComponents())
                        .map(component -> new Dimension(component.getName(), values(component)))
                        .toList());
    }

    private static List<@Nullable Object> values(RecordComponent component) {
        List<@Nullable Object> values = new ArrayList<>();
        if (component.getType() == boolean.class) {
            values.add(false);
            values.add(true);
            return values;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        values.addAll(Arrays.asList(component.getType().getEnumConstants()));
        return values;
    }

    /** The number of questions. */
    int size() {
        return size(dimensions);
    }

    /** The number of points of a product. */
    static int size(List<Dimension> dimensions) {
        int size = 1;
        for (Dimension dimension : dimensions) {
            size *= dimension.values().size();
        }
        return size;
    }

    /** All questions, in the order of their numbers. */
    List<Question> questions() {
        Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Question> constructor = kind.getDeclaredConstructor(types);
            List<Question> questions = new ArrayList<>(size());
            for (int point = 0; point < size(); point++) {
                questions.add(constructor.newInstance(valuesAt(point, dimensions)));
            }
            return questions;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The questions of " + kind.getSimpleName() + " cannot be made.\nMaybe it is no ordinary record.",
                    e);
        }
    }

    /** The values of the components of a question, in their order. */
    static List<@Nullable Object> values(Question question) {
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : question.getClass().getRecordComponents()) {
                values.add(component.getAccessor().invoke(question));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "The values of " + question + " cannot be read.\nMaybe it is no ordinary record.", e);
        }
        return values;
    }

    /** The values at a point of a product. */
    static @Nullable Object[] valuesAt(int point, List<Dimension> dimensions) {
        @Nullable Object[] values = new Object[dimensions.size()];
        int rest = point;
        for (int d = values.length - 1; d >= 0; d--) {
            int count = dimensions.get(d).values().size();
            values[d] = dimensions.get(d).values().get(rest % count);
            rest /= count;
        }
        return values;
    }
}
