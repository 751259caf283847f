import type { Context } from '../context.ts';

export interface InvitedDeelnemer {
  /** Of the deelnemer. */
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  /** The short name, for a file; '' for who works at none. */
  readonly kort: string;
}

/** The professionals invited to a bespreking, in the order of the list. A betrokkene or naaste gets a letter. */
export function genodigdenOf(ctx: Context, besprekingId: string): InvitedDeelnemer[] {
  const { store } = ctx;
  return store.overleg.aanwezigen(besprekingId).flatMap(({ deelnemerId }) => {
    const deelnemer = deelnemerId === null ? null : store.casus.getDeelnemer(deelnemerId);
    const contact = deelnemer === null ? null : store.contact.get(deelnemer.contactId);
    if (deelnemer === null || contact === null) return [];
    const { organisatieId } = contact;
    const organisatie = organisatieId === null ? null : store.contact.getOrganisatie(organisatieId);
    return {
      id: deelnemer.id,
      naam: contact.naam,
      organisatie: organisatie?.naam ?? '',
      kort: organisatie?.kort ?? '',
    };
  });
}
