package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is there work to talk over with the vendor?
 *
 * @param supplierTask whether some required or recommended task is the supplier's too
 */
public record SupplierWork(SolutionType type, boolean ownedByVendor, boolean supplierTask) implements Question {
    @Override
    public List<@Nullable Object> key() {
        return Question.keyOf(SupplierWork.class, type, ownedByVendor, supplierTask);
    }
}
