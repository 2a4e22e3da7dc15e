/** Pages of the campaign. */
@NullMarked
package fr.inventons.foundation.campaign.web;

import org.jspecify.annotations.NullMarked;
