/** The drawing of the house as tests: each rule says why, and one test proves that the rules bite. */
@NullMarked
package fr.paraphe.architecture;

import org.jspecify.annotations.NullMarked;
