package fr.paraphe.domain.signing.space;

import fr.paraphe.domain.signing.MessageText;

/** Writes the message that carries the link to choose a password; it tells nothing of its reader. */
final class SpaceMessage {
    static final String SUBJECT = "Votre Espace\u00a0: choisissez votre mot de passe";

    private SpaceMessage() {}

    static String text(SpaceKey key, String institution) {
        return "Bonjour,\n\nPour entrer dans votre Espace chez " + MessageText.plain(institution)
                + ", où vous trouvez les documents à signer et vos documents signés, choisissez votre mot de passe\u00a0:\n\n{"
                + SpaceLinks.MARK + ":" + key.id() + "}\n\nCe lien est personnel, sert une seule fois et reste valable 24 heures."
                + " Ensuite, vous vous connectez par cette adresse e-mail et votre mot de passe, ici\u00a0: " + MessageText.SPACE
                + "\n\nSi vous n'avez rien demandé, ne faites rien\u00a0: votre mot de passe ne change pas."
                + "\n\nTraitement et protection des données personnelles\u00a0: " + MessageText.PRIVACY + '\n';
    }
}
