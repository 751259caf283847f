import type { Afspraak } from '../domain/afspraak/afspraak.ts';
import type { Betrokkene } from '../domain/betrokkene/betrokkene.ts';
import type { Contact } from '../domain/contact/contact.ts';
import type { Informatie } from '../domain/informatie/informatie.ts';
import type { Klasse } from '../domain/informatie/klasse.ts';
import { klasseVan } from '../domain/informatie/klasse-van.ts';
import type { Organisatie } from '../domain/organisatie/organisatie.ts';
import { soortenOf } from '../domain/organisatie/soorten-of.ts';
import type { Begrip } from './begrip.ts';

function openBron(begrip: Begrip): string {
  return begrip.bronOpen
    .map((open) => open.typed)
    .join(', ')
    .slice(0, 120);
}

/** What a line says, apart from who typed it when: text, sources, heading and the class that follows. */
export function informatieFields(
  begrip: Begrip,
  organisaties: readonly Organisatie[],
  contacten: readonly Contact[],
  klassen: readonly Klasse[],
): Pick<Informatie, 'bronnen' | 'bronOpen' | 'leefgebied' | 'tekst' | 'klasse'> {
  const soorten = soortenOf(begrip.bronnen, organisaties, contacten);
  return {
    bronnen: [...begrip.bronnen],
    bronOpen: openBron(begrip),
    leefgebied: begrip.leefgebied ?? '',
    tekst: begrip.tekst,
    klasse: klasseVan({ bronnen: soorten, soort: begrip.soort, tekst: begrip.tekst }, klassen),
  };
}

/** The first owner carries the afspraak; the others do it together with that one. */
export function afspraakFields(
  begrip: Begrip,
  betrokkenen: readonly Betrokkene[],
): Pick<
  Afspraak,
  'wat' | 'organisatieId' | 'contactId' | 'betrokkeneId' | 'samenMet' | 'datum' | 'volgendOverleg'
> {
  const [owner, ...others] = begrip.eigenaren;
  const persoonId = owner?.persoonId ?? null;
  const isBetrokkene = betrokkenen.some((one) => one.id === persoonId);
  return {
    wat: begrip.tekst,
    organisatieId: owner?.organisatieId ?? null,
    contactId: isBetrokkene ? null : persoonId,
    betrokkeneId: isBetrokkene ? persoonId : null,
    samenMet: others.flatMap((other) => [other.organisatieId ?? other.persoonId ?? []].flat()),
    datum: begrip.termijn?.date ?? null,
    volgendOverleg: begrip.termijn?.kind === 'volgend-overleg',
  };
}
