package fr.inventons.foundation.campaign;

import java.util.List;

/**
 * One thing wrong in a campaign's file.
 *
 * @param file the file's name
 * @param line its line, from 1; 0 for the file as a whole
 * @param path what it is about, such as {@code reservePeriods[1].until}; empty for the whole file
 * @param code the sentence that says it, without {@code campaign.file.} before
 * @param values the values in that sentence
 */
record CampaignProblem(String file, int line, String path, String code, List<String> values) {}
