package fr.paraphe.domain.merge;

import java.util.List;

/** A group of the rules of 05 about one theme. */
@FunctionalInterface
interface CheckRule {
    /** Returns what these rules find in one document, nothing when all is well. */
    List<Finding> check(CheckContext context);
}
