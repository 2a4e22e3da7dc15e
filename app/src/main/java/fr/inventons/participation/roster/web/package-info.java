/** Pages of lists that come and go as files. */
@NullMarked
package fr.inventons.participation.roster.web;

import org.jspecify.annotations.NullMarked;
