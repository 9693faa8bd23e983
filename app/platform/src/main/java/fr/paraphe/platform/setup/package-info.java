/** What the platform is given: its settings, its ports, its use cases. */
@NullMarked
package fr.paraphe.platform.setup;

import org.jspecify.annotations.NullMarked;
