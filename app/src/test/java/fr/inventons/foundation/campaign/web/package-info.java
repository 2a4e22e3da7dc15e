/** The pages of the campaign, as anyone reads them. */
@NullMarked
package fr.inventons.foundation.campaign.web;

import org.jspecify.annotations.NullMarked;
