/** Pages and letters of the invitations, and the calendar of a day. */
@NullMarked
package fr.inventons.participation.invitation.web;

import org.jspecify.annotations.NullMarked;
