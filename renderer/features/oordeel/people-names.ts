import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { eigenaarVan } from '../../../shared/domain/zaal/namen.ts';

type People = Pick<BesprekingView, 'deelnemers' | 'contacten' | 'organisaties' | 'betrokkenen'>;

/** The people of this casus as an owner is written: 'GGZ, M. Smit', then betrokkenen and naasten by name. */
export function peopleNames(view: People): string[] {
  const professionals = view.deelnemers.flatMap(({ contactId }) => {
    const contact = view.contacten.find((one) => one.id === contactId);
    if (contact === undefined) return [];
    return [eigenaarVan(view, { organisatieId: contact.organisatieId, contactId, betrokkeneId: null })];
  });
  return [...new Set([...professionals, ...view.betrokkenen.map((one) => one.naam)])];
}
