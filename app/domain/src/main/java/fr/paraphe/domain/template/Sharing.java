package fr.paraphe.domain.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tab «Partage»: what becomes of the documents, who signs and in which order, and to whom they are published then. Roles come in rank
 * order, numbered from 1, the representative last, whatever was asked (F046). Where two guardians sign or may, the second has a role of his
 * own, there as long as the first says so, and as mandatory as his (D-20). Durations are in days (D-04).
 */
public record Sharing(ShareMode mode, List<TemplateRole> roles, SigningOrder order, int requestDurationDays, int linkDurationDays,
        Publication publication) {
    private static final int REQUEST_DAYS = 30;
    private static final int LINK_DAYS = 60;
    private static final Comparator<TemplateRole> REPRESENTATIVE_LAST =
            Comparator.comparing(role -> role.role() == SignatoryRole.INSTITUTION_REPRESENTATIVE);

    public Sharing {
        roles = guardians(roles.stream().sorted(REPRESENTATIVE_LAST.thenComparingInt(TemplateRole::rank)).toList());
    }

    /** Nothing is shared and nobody signs. */
    public static Sharing none() {
        return new Sharing(ShareMode.NONE, List.of(), SigningOrder.FREE, REQUEST_DAYS, LINK_DAYS, Publication.TO_SIGNATORIES);
    }

    /** These roles sign, in any order, within the usual time. */
    public static Sharing signedBy(List<TemplateRole> roles) {
        return new Sharing(ShareMode.SIGNATURE, roles, SigningOrder.FREE, REQUEST_DAYS, LINK_DAYS, Publication.TO_SIGNATORIES);
    }

    /** Returns how {@code role} signs, if it does. */
    public Optional<TemplateRole> role(SignatoryRole role) {
        return roles.stream().filter(r -> r.role() == role).findFirst();
    }

    /** Returns the same with those roles added as they are first offered, after the others; a role that signs already is left alone. */
    public Sharing adding(List<SignatoryRole> chosen) {
        var next = new ArrayList<>(roles);
        chosen.stream().filter(role -> role(role).isEmpty()).forEach(role -> next.add(TemplateRole.offered(role, next.size() + 1)));
        return numbered(next);
    }

    /** Returns the same without that role; without the second guardian, the first signs alone. */
    public Sharing removing(SignatoryRole role) {
        if (role == SignatoryRole.SECOND_GUARDIAN) {
            return role(SignatoryRole.GUARDIAN).map(first -> changing(first.choice(RoleChoice.GUARDIAN_FIRST))).orElse(this);
        }
        return numbered(roles.stream().filter(r -> r.role() != role).toList());
    }

    /** Returns the same signed by those roles and nobody else: those that sign already as they do, the others as first offered (F302). */
    public Sharing signedOnlyBy(List<SignatoryRole> chosen) {
        boolean two = chosen.contains(SignatoryRole.SECOND_GUARDIAN);
        List<TemplateRole> staying = roles.stream().filter(r -> chosen.contains(r.role()))
                .map(r -> two || !r.choice().twoGuardians() ? r : r.choice(RoleChoice.GUARDIAN_FIRST)).toList();
        Sharing next = numbered(staying).mode(ShareMode.SIGNATURE)
                .adding(chosen.stream().filter(role -> role != SignatoryRole.SECOND_GUARDIAN).toList());
        return !two ? next : next.role(SignatoryRole.GUARDIAN)
                .map(first -> next.changing(first.choice().twoGuardians() ? first : first.choice(RoleChoice.GUARDIAN_BOTH))).orElse(next);
    }

    /** Tells whether the signature of one guardian, whichever it is, does for both (D-20). */
    public boolean eitherGuardian() {
        return role(SignatoryRole.GUARDIAN).filter(first -> first.choice() == RoleChoice.GUARDIAN_EITHER).isPresent();
    }

    /** Returns the same with that role as {@code changed} says; its rank is kept. */
    public Sharing changing(TemplateRole changed) {
        return roles(roles.stream().map(r -> r.role() == changed.role() ? changed.rank(r.rank()) : r).toList());
    }

    /** Returns the same with that role {@code places} further, before the representative (F047). */
    public Sharing moving(SignatoryRole role, int places) {
        var next = new ArrayList<>(roles);
        int at = IntStream.range(0, next.size()).filter(i -> next.get(i).role() == role).findFirst().orElse(-1);
        if (at < 0 || role == SignatoryRole.INSTITUTION_REPRESENTATIVE) {
            return this;
        }
        TemplateRole moved = next.remove(at);
        next.add(Math.clamp((long) at + places, 0, next.size()), moved);
        return numbered(next);
    }

    /** Gives ranks from 1 in the order given, the representative last. */
    private Sharing numbered(List<TemplateRole> ordered) {
        return roles(ranked(ordered.stream().sorted(REPRESENTATIVE_LAST).toList()));
    }

    private static List<TemplateRole> ranked(List<TemplateRole> ordered) {
        return IntStream.range(0, ordered.size()).mapToObj(i -> ordered.get(i).rank(i + 1)).toList();
    }

    /** Has the second guardian sign as the first does, right after him when he comes; takes him out when one signs alone. */
    private static List<TemplateRole> guardians(List<TemplateRole> ordered) {
        TemplateRole first = ordered.stream().filter(r -> r.choice().twoGuardians()).findFirst().orElse(null);
        var next = new ArrayList<TemplateRole>();
        for (TemplateRole role : ordered) {
            if (role.role() != SignatoryRole.SECOND_GUARDIAN) {
                next.add(role);
            } else if (first != null) {
                next.add(role.requirement(first.requirement()));
            }
        }
        if (first != null && next.stream().noneMatch(r -> r.role() == SignatoryRole.SECOND_GUARDIAN)) {
            next.add(next.indexOf(first) + 1, new TemplateRole(SignatoryRole.SECOND_GUARDIAN, first.requirement(), 0, first.authLevel()));
        }
        return next.size() == ordered.size() ? List.copyOf(next) : ranked(next);
    }

    /** Returns the roles that sign here and not in {@code other}, whose blocks come or go with them (F049, F060). */
    public List<SignatoryRole> beyond(Sharing other) {
        return roles.stream().map(TemplateRole::role).filter(role -> other.role(role).isEmpty()).toList();
    }

    /** Returns the same with another mode. */
    public Sharing mode(ShareMode next) {
        return new Sharing(next, roles, order, requestDurationDays, linkDurationDays, publication);
    }

    /** Returns the same with these roles. */
    public Sharing roles(List<TemplateRole> next) {
        return new Sharing(mode, next, order, requestDurationDays, linkDurationDays, publication);
    }

    /** Returns the same with another order. */
    public Sharing order(SigningOrder next) {
        return new Sharing(mode, roles, next, requestDurationDays, linkDurationDays, publication);
    }

    /** Returns the same with other durations. */
    public Sharing durations(int requestDays, int linkDays) {
        return new Sharing(mode, roles, order, requestDays, linkDays, publication);
    }

    /** Returns the same published otherwise. */
    public Sharing published(Publication next) {
        return new Sharing(mode, roles, order, requestDurationDays, linkDurationDays, next);
    }
}
