package io.github.nsisrules.drools.question;

import io.github.nsisrules.facts.Customers;
import io.github.nsisrules.facts.Owner;

/**
 * What type is the solution? Asked for T1-T5.
 *
 * @param tuSolution whether Q1 or Q2 holds for some use case
 * @param someStaff whether some use case is for employees
 * @param onlyStaff whether every use case is for employees
 */
public record Standing(
        Customers customers,
        Owner owner,
        boolean statutoryWork,
        boolean tuSolution,
        boolean someStaff,
        boolean onlyStaff)
        implements Question {
    @Override
    public int key() {
        return Question.number(
                21,
                Question.and(
                        Question.and(
                                Question.and(
                                        Question.and(Question.and(Question.and(0, customers), owner), statutoryWork),
                                        tuSolution),
                                someStaff),
                        onlyStaff));
    }
}
