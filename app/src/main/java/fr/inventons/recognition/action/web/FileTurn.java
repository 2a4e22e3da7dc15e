package fr.inventons.recognition.action.web;

import fr.inventons.recognition.action.Action;
import java.util.Optional;

/**
 * What a request changes of the working page: what was typed, refused, or just done.
 *
 * @param meanwhile what somebody else wrote since the form was shown
 * @param section the form that was refused, or empty
 */
record FileTurn(
        Optional<ActionForm> typed,
        Optional<Action> meanwhile,
        PictureForm picture,
        InviteForm invitation,
        Optional<ContactForm> contact,
        String section,
        String field,
        String error,
        String notice) {

    static FileTurn saying(String notice) {
        return new FileTurn(
                Optional.empty(),
                Optional.empty(),
                PictureForm.EMPTY,
                InviteForm.EMPTY,
                Optional.empty(),
                "",
                "",
                "",
                notice);
    }

    static FileTurn typed(ActionForm form) {
        return make(Optional.of(form), PictureForm.EMPTY, InviteForm.EMPTY, Optional.empty());
    }

    static FileTurn typed(PictureForm form) {
        return make(Optional.empty(), form, InviteForm.EMPTY, Optional.empty());
    }

    static FileTurn typed(InviteForm form) {
        return make(Optional.empty(), PictureForm.EMPTY, form, Optional.empty());
    }

    static FileTurn typed(ContactForm form) {
        return make(Optional.empty(), PictureForm.EMPTY, InviteForm.EMPTY, Optional.of(form));
    }

    FileTurn refused(String where, String name, String why) {
        return new FileTurn(
                typed, meanwhile, picture, invitation, contact, where, name, why, notice);
    }

    FileTurn over(Action there) {
        return new FileTurn(
                typed,
                Optional.of(there),
                picture,
                invitation,
                contact,
                section,
                field,
                error,
                notice);
    }

    private static FileTurn make(
            Optional<ActionForm> form,
            PictureForm picture,
            InviteForm invitation,
            Optional<ContactForm> contact) {
        return new FileTurn(form, Optional.empty(), picture, invitation, contact, "", "", "", "");
    }
}
