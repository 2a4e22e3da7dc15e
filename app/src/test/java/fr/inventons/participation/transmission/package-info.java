/** Nobody signs what she did not read, and nothing signed ever changes. */
@NullMarked
package fr.inventons.participation.transmission;

import org.jspecify.annotations.NullMarked;
