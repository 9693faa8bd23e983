package fr.paraphe.documents.archive.attacks;

import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.domain.template.SignatoryRole;

/** Files of ours that are intact: signed once, by three, and closed by a time stamp, with the room that signed them. */
record Victim(SigningRoom room, byte[] plain, byte[] once, byte[] signed, byte[] closed) {
    static Victim make() {
        SigningRoom room = SigningRoom.now();
        byte[] plain = Samples.convention().pdf();
        byte[] once = room.sign(plain, SignatoryRole.STUDENT);
        byte[] signed = room.threeOfFour(Samples.convention());
        return new Victim(room, plain, once, signed, room.signer().close(signed));
    }

    /** Signs a prepared document, as the student who does not know what is in it. */
    byte[] sign(byte[] prepared) {
        return room.sign(prepared, SignatoryRole.STUDENT);
    }

    /** The cover-up: an honest later signature covers the whole file again. */
    byte[] coverUp(byte[] attacked) {
        return room.sign(attacked, SignatoryRole.INTERNSHIP_TUTOR);
    }
}
