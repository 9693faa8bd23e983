/** What must hold when the program is killed in the middle of its work, and the whole story on each kind of base. */
@NullMarked
package fr.paraphe.launcher.resilience;

import org.jspecify.annotations.NullMarked;
