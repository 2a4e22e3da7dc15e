/** Tests of the territory: reference data, imports, names, search. */
@NullMarked
package fr.inventons.foundation.territory;

import org.jspecify.annotations.NullMarked;
