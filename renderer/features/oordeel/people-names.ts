import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { wieVan } from '../../../shared/domain/afspraak/wie.ts';

type People = Pick<BesprekingView, 'deelnemers' | 'contacten' | 'organisaties' | 'betrokkenen'>;

/** The people of this casus as an owner is written: 'GGZ, M. Smit', then betrokkenen and naasten by name. */
export function peopleNames(view: People): string[] {
  const professionals = view.deelnemers.flatMap(({ contactId }) => {
    const contact = view.contacten.find((one) => one.id === contactId);
    if (contact === undefined) return [];
    const { organisatieId } = contact;
    return [wieVan({ organisatieId, contactId, betrokkeneId: null, samenMet: [] }, view)];
  });
  return [...new Set([...professionals, ...view.betrokkenen.map((one) => one.naam)])];
}
