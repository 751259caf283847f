import type { Betrokkene } from '../betrokkene/betrokkene.ts';
import type { Contact } from '../contact/contact.ts';
import type { Organisatie } from '../organisatie/organisatie.ts';
import type { Afspraak } from './afspraak.ts';

/** The people and organisaties of one casus, for names. */
export interface Namen {
  readonly organisaties: readonly Pick<Organisatie, 'id' | 'kort'>[];
  readonly contacten: readonly Pick<Contact, 'id' | 'naam'>[];
  readonly betrokkenen: readonly Pick<Betrokkene, 'id' | 'naam'>[];
}

/** The short name of an organisatie, or the name of a person; '' when unknown. */
export function naamVan(id: string | null, namen: Namen): string {
  if (id === null) return '';
  return (
    namen.organisaties.find((one) => one.id === id)?.kort ??
    namen.contacten.find((one) => one.id === id)?.naam ??
    namen.betrokkenen.find((one) => one.id === id)?.naam ??
    ''
  );
}

/** Who does it, in words: "GGZ, M. Smit, samen met Wijkteam"; '' when nobody is named. */
export function wieVan(
  afspraak: Pick<Afspraak, 'organisatieId' | 'contactId' | 'betrokkeneId' | 'samenMet'>,
  namen: Namen,
): string {
  const owner = [afspraak.organisatieId, afspraak.contactId, afspraak.betrokkeneId]
    .map((id) => naamVan(id, namen))
    .filter((name) => name !== '')
    .join(', ');
  const others = afspraak.samenMet.map((id) => naamVan(id, namen)).filter((name) => name !== '');
  return others.length === 0 ? owner : `${owner}, samen met ${others.join(' en ')}`;
}
