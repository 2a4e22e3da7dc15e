package fr.inventons.demonstration.web;

import fr.inventons.demonstration.Personas;
import java.util.List;

/** A part of the page of personas: people who can do the same. */
public record PersonaSection(String title, List<Personas.Entry> people) {}
