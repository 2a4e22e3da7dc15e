/** Pages of a meeting: preparing it, its list of participants, the day. */
@NullMarked
package fr.inventons.participation.meeting.web;

import org.jspecify.annotations.NullMarked;
