/**
 * Pages of the mail of a meeting: where each message is, who is to be called, what to hand over.
 */
@NullMarked
package fr.inventons.participation.correspondence.web;

import org.jspecify.annotations.NullMarked;
