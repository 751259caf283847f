import type { Afspraak } from '../afspraak/afspraak.ts';
import type { Casus } from '../casus/casus.ts';
import type { Informatie } from '../informatie/informatie.ts';
import type { Risico } from '../risico/risico.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { RevisieTabel } from './revisie.ts';

/** The record of each tabel. */
export interface RevisieRecord {
  informatie: Informatie;
  afspraak: Afspraak;
  risico: Risico;
  scenario: Scenario;
  casus: Casus;
}

/**
 * What of an earlier version comes back: what somebody typed or chose in it. Not its place, its outcome or what it
 * binds: those were decided since.
 */
const restorable: { readonly [T in RevisieTabel]: readonly (keyof RevisieRecord[T])[] } = {
  informatie: [
    'soort',
    'bronnen',
    'bronOpen',
    'leefgebied',
    'tekst',
    'klasse',
    'klasseEigen',
    'klasseReden',
    'nietInVerslag',
    'vervallen',
  ],
  afspraak: [
    'wat',
    'organisatieId',
    'contactId',
    'betrokkeneId',
    'samenMet',
    'datum',
    'volgendOverleg',
    'nietInVerslag',
    'ingetrokken',
  ],
  risico: [
    'wat',
    'wieLooptGevaar',
    'wanneer',
    'kans',
    'gevolg',
    'beschermend',
    'maatregel',
    'restKans',
    'restGevolg',
    'eigenaar',
    'vervallen',
  ],
  scenario: ['als', 'dan', 'eigenaar', 'vervallen'],
  casus: ['aanduiding', 'doel', 'grondslag', 'verwerkingsverantwoordelijken', 'convenant'],
};

/** The record as it is now with the fields of an earlier version in it. A field that version did not know stays. */
export function withEarlier<T extends RevisieTabel>(
  tabel: T,
  now: RevisieRecord[T],
  earlier: Readonly<Record<string, unknown>>,
): RevisieRecord[T] {
  const back = restorable[tabel].filter((field) => String(field) in earlier);
  return { ...now, ...Object.fromEntries(back.map((field) => [field, earlier[String(field)]])) };
}
