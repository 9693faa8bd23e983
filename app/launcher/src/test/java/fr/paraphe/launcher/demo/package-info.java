/** Tests of the demonstration, and its people lent to other tests. */
@NullMarked
package fr.paraphe.launcher.demo;

import org.jspecify.annotations.NullMarked;
