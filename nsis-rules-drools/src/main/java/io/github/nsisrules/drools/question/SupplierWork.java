package io.github.nsisrules.drools.question;

import io.github.nsisrules.result.SolutionType;

/**
 * Is there work to talk over with the vendor?
 *
 * @param supplierTask whether some required or recommended task is the supplier's too
 */
public record SupplierWork(SolutionType type, boolean ownedByVendor, boolean supplierTask) {}
