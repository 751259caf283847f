// Old names, until nothing imports them any more; use ../afspraak/wie.ts.
import type { Afspraak } from '../afspraak/afspraak.ts';
import type { BesprekingView } from '../bespreking/bespreking-view.ts';

export type Namen = Pick<BesprekingView, 'organisaties' | 'contacten' | 'betrokkenen'>;

/** The name by which the room knows an organisatie, contact or betrokkene; '' when the id is none of these. */
export function naamVan(namen: Namen, id: string): string {
  return (
    namen.organisaties.find((organisatie) => organisatie.id === id)?.kort ??
    namen.contacten.find((contact) => contact.id === id)?.naam ??
    namen.betrokkenen.find((betrokkene) => betrokkene.id === id)?.naam ??
    ''
  );
}

/** The owner of an afspraak in words: 'GGZ, M. Smit'. '' when nobody is named yet. */
export function eigenaarVan(
  namen: Namen,
  afspraak: Pick<Afspraak, 'organisatieId' | 'contactId' | 'betrokkeneId'>,
): string {
  return [afspraak.organisatieId, afspraak.contactId, afspraak.betrokkeneId]
    .map((id) => (id === null ? '' : naamVan(namen, id)))
    .filter((naam) => naam !== '')
    .join(', ');
}
