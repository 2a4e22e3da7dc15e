package fr.inventons.foundation.identity;

/** A role held now, in a scope. */
public record Grant(Role role, Scope scope) {}
