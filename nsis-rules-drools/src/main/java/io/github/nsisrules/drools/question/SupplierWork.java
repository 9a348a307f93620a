package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;

/**
 * Is there work to talk over with the vendor?
 *
 * @param supplierTask whether some required or recommended task is the supplier's too
 */
public record SupplierWork(SolutionType type, boolean ownedByVendor, boolean supplierTask) implements Question {
    @Override
    public int key() {
        return Question.number(22, Question.and(Question.and(Question.and(0, type), ownedByVendor), supplierTask));
    }
}
