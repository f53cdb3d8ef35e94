package dev.deployadvice.advice.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a product costs a month, in whole US dollars by list prices without VAT.
 *
 * @param low the smallest set-up that is always on
 * @param high a small production set-up
 * @param date the oldest day on which one of its prices was true
 * @param overBudget by how many dollars the set-up that the project needs is above its budget
 * @param says all of it in words, with what is not sure
 */
public record Monthly(
    BigDecimal low,
    BigDecimal high,
    LocalDate date,
    Optional<BigDecimal> overBudget,
    String says) {}
