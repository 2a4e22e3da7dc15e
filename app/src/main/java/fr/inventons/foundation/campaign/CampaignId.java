package fr.inventons.foundation.campaign;

/** An edition's name, such as {@code 2018-40-ans}: the name of its file. */
public record CampaignId(String value) {}
