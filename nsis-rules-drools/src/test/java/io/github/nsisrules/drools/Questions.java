package io.github.nsisrules.drools;

import io.github.nsisrules.drools.question.AssessmentNeed;
import io.github.nsisrules.drools.question.BrokerChoice;
import io.github.nsisrules.drools.question.ClosedLogins;
import io.github.nsisrules.drools.question.Connection;
import io.github.nsisrules.drools.question.Content;
import io.github.nsisrules.drools.question.Duty;
import io.github.nsisrules.drools.question.HighForUsers;
import io.github.nsisrules.drools.question.Involvement;
import io.github.nsisrules.drools.question.LevelChoice;
import io.github.nsisrules.drools.question.LevelReview;
import io.github.nsisrules.drools.question.LevelsOfUseCases;
import io.github.nsisrules.drools.question.LoginStrength;
import io.github.nsisrules.drools.question.NamesInReach;
import io.github.nsisrules.drools.question.NemLogInUse;
import io.github.nsisrules.drools.question.PidRid;
import io.github.nsisrules.drools.question.PidRidKeys;
import io.github.nsisrules.drools.question.Question;
import io.github.nsisrules.drools.question.Responsibility;
import io.github.nsisrules.drools.question.RoadIn;
import io.github.nsisrules.drools.question.SigningLogin;
import io.github.nsisrules.drools.question.SigningUse;
import io.github.nsisrules.drools.question.Standing;
import io.github.nsisrules.drools.question.SupplierWork;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every question that can be put to the rules: the product of all values of the components of its record. */
final class Questions {

    private static final List<Class<? extends Question>> OF_ALL = List.of(
            RoadIn.class,
            Standing.class,
            Responsibility.class,
            Duty.class,
            Content.class,
            LevelChoice.class,
            LevelsOfUseCases.class,
            LevelReview.class,
            AssessmentNeed.class,
            LoginStrength.class,
            Involvement.class,
            SupplierWork.class,
            SigningUse.class);

    private static final List<Class<? extends Question>> OF_KL_2021_03 = List.of(Connection.class, PidRid.class);

    private static final List<Class<? extends Question>> OF_NEMLOGIN3_2023_11 = List.of(
            BrokerChoice.class,
            NemLogInUse.class,
            ClosedLogins.class,
            PidRidKeys.class,
            HighForUsers.class,
            NamesInReach.class,
            SigningLogin.class);

    private Questions() {}

    /** The kinds of questions that an edition asks. */
    static List<Class<? extends Question>> kinds(Edition edition) {
        List<Class<? extends Question>> kinds = new ArrayList<>(OF_ALL);
        kinds.addAll(edition.equals(Edition.KL_2021_03) ? OF_KL_2021_03 : OF_NEMLOGIN3_2023_11);
        return kinds;
    }

    static Stream<Question> all(Edition edition) {
        return kinds(edition).stream().flatMap(kind -> of(kind).stream());
    }

    static List<Question> of(Class<? extends Question> kind) {
        List<List<@Nullable Object>> products = new ArrayList<>();
        products.add(List.of());
        for (RecordComponent component : kind.getRecordComponents()) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> product : products) {
                for (@Nullable Object value : values(component)) {
                    List<@Nullable Object> next = new ArrayList<>(product);
                    next.add(value);
                    longer.add(next);
                }
            }
            products = longer;
        }
        return products.stream().map(values -> create(kind, values)).toList();
    }

    /** A question like another one but for the value of one component. */
    static Question with(Question question, RecordComponent changed, @Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : question.getClass().getRecordComponents()) {
            values.add(component.getName().equals(changed.getName()) ? value : value(question, component));
        }
        return create(question.getClass(), values);
    }

    static @Nullable Object value(Question question, RecordComponent component) {
        try {
            return component.getAccessor().invoke(question);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A question is no ordinary record", e);
        }
    }

    static List<@Nullable Object> values(RecordComponent component) {
        Class<?> type = component.getType();
        List<@Nullable Object> values = new ArrayList<>();
        if (type == boolean.class) {
            values.add(false);
            values.add(true);
            return values;
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        values.addAll(Arrays.asList(type.getEnumConstants()));
        return values;
    }

    private static Question create(Class<? extends Question> kind, List<@Nullable Object> values) {
        Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return kind.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A question is no ordinary record", e);
        }
    }
}
