import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';

/** Somebody who can be invited; exactly one of deelnemerId and betrokkeneId is filled. */
export interface Candidate {
  id: string;
  name: string;
  detail: string;
  deelnemerId: string | null;
  betrokkeneId: string | null;
  /** Set when invited. */
  aanwezigeId: string | null;
}

/** Everybody of this casus: its deelnemers with organisatie and function, then betrokkenen and naasten. */
export function candidatesOf(view: BesprekingView): Candidate[] {
  const professionals = view.deelnemers.flatMap(({ id, contactId }): Candidate[] => {
    const contact = view.contacten.find((one) => one.id === contactId);
    if (contact === undefined) return [];
    const organisatie = view.organisaties.find((one) => one.id === contact.organisatieId);
    return [
      {
        id,
        name: contact.naam,
        detail: [organisatie?.kort ?? '', contact.functie].filter((part) => part !== '').join(', '),
        deelnemerId: id,
        betrokkeneId: null,
        aanwezigeId: view.aanwezigen.find((one) => one.deelnemerId === id)?.id ?? null,
      },
    ];
  });
  const others = view.betrokkenen.map(({ id, naam, soort, relatie }) => ({
    id,
    name: naam,
    detail: relatie === '' ? soort : relatie,
    deelnemerId: null,
    betrokkeneId: id,
    aanwezigeId: view.aanwezigen.find((one) => one.betrokkeneId === id)?.id ?? null,
  }));
  return [...professionals, ...others];
}
