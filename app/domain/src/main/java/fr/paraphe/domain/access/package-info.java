/** Who uses the client and what each may do. */
@NullMarked
package fr.paraphe.domain.access;

import org.jspecify.annotations.NullMarked;
