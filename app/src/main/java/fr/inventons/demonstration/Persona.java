package fr.inventons.demonstration;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.inventons.foundation.identity.Role;
import fr.inventons.foundation.identity.Scope;
import fr.inventons.foundation.territory.DepartmentCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody whose place a visitor may take, as {@code personnages.yaml} tells. */
record Persona(
        @JsonProperty("cle") String key,
        @JsonProperty("nom") String name,
        @JsonProperty("courriel") String email,
        @JsonProperty("role") Role role,
        @JsonProperty("ou") Where where,
        @JsonProperty("titre") String title,
        @JsonProperty("histoire") String story) {

    /** Where the role holds: one of these is told. */
    record Where(
            @JsonProperty("departement") @Nullable String department,
            @JsonProperty("visa") @Nullable String visaStep,
            @JsonProperty("rencontre") @Nullable String meeting,
            @JsonProperty("table") @Nullable String table,
            @JsonProperty("conseil") @Nullable String council,
            @JsonProperty("organisme") @Nullable String organisation,
            @JsonProperty("groupe") @Nullable String group,
            @JsonProperty("action") @Nullable String action,
            @JsonProperty("comite") @Nullable String committee,
            @JsonProperty("national") boolean national) {

        /** The scope, when it exists before any meeting does. */
        Optional<Scope> scope(Cast cast) {
            if (national) {
                return Optional.of(Scope.NATIONAL);
            }
            if (department != null) {
                return Optional.of(Scope.department(new DepartmentCode(department)));
            }
            if (organisation != null) {
                return Optional.of(Scope.organisation(cast.organisation(organisation)));
            }
            return group == null ? Optional.empty() : Optional.of(new Scope("group", group));
        }

        /** Where, in a word for a reader. */
        String place() {
            if (department != null) {
                return department;
            }
            if (organisation != null) {
                return organisation;
            }
            return national ? "national" : "";
        }
    }
}
