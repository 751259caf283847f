import type { Afspraak } from '../afspraak/afspraak.ts';
import { naamVan, wieVan, type Namen } from '../afspraak/wie.ts';
import type { Casus } from '../casus/casus.ts';
import type { Informatie } from '../informatie/informatie.ts';
import { klasseNaam, type Klasse } from '../informatie/klasse.ts';
import type { Risico } from '../risico/risico.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { formatDatum } from '../termijn/format-datum.ts';
import { soortWord } from '../zaal/words.ts';
import type { RevisieRecord } from './restorable.ts';
import type { RevisieTabel, Veld } from './revisie.ts';

/** What is needed to say ids in words. */
export interface VeldNamen extends Namen {
  readonly klassen: readonly Klasse[];
}

const jaNee = (yes: boolean): string => (yes ? 'ja' : 'nee');
const cijfer = (value: number | null): string => (value === null ? '' : String(value));

const veldenOf: { readonly [T in RevisieTabel]: (record: RevisieRecord[T], namen: VeldNamen) => Veld[] } = {
  informatie: (regel: Informatie, namen) => [
    { naam: 'Tekst', tekst: regel.tekst },
    { naam: 'Soort', tekst: soortWord[regel.soort] },
    { naam: 'Bron', tekst: bronOf(regel, namen) },
    { naam: 'Leefgebied', tekst: regel.leefgebied },
    { naam: 'Klasse', tekst: klasseNaam(regel.klasse, namen.klassen) },
    { naam: 'Waarom nodig', tekst: regel.klasseReden },
    { naam: 'Niet in verslag', tekst: jaNee(regel.nietInVerslag) },
    { naam: 'Doorgestreept', tekst: jaNee(regel.vervallen) },
  ],
  afspraak: (afspraak: Afspraak, namen) => [
    { naam: 'Wat', tekst: afspraak.wat },
    { naam: 'Wie', tekst: wieVan(afspraak, namen) },
    { naam: 'Wanneer', tekst: termijnOf(afspraak) },
    { naam: 'Niet in verslag', tekst: jaNee(afspraak.nietInVerslag) },
    { naam: 'Doorgestreept', tekst: jaNee(afspraak.ingetrokken) },
  ],
  risico: (risico: Risico) => [
    { naam: 'Wat', tekst: risico.wat },
    { naam: 'Wie loopt gevaar', tekst: risico.wieLooptGevaar },
    { naam: 'Wanneer', tekst: risico.wanneer },
    { naam: 'Kans', tekst: cijfer(risico.kans) },
    { naam: 'Gevolg', tekst: cijfer(risico.gevolg) },
    { naam: 'Wat beschermt', tekst: risico.beschermend },
    { naam: 'Maatregel', tekst: risico.maatregel },
    { naam: 'Kans daarna', tekst: cijfer(risico.restKans) },
    { naam: 'Gevolg daarna', tekst: cijfer(risico.restGevolg) },
    { naam: 'Eigenaar', tekst: risico.eigenaar },
    { naam: 'Doorgestreept', tekst: jaNee(risico.vervallen) },
  ],
  scenario: (scenario: Scenario) => [
    { naam: 'Als', tekst: scenario.als },
    { naam: 'Dan', tekst: scenario.dan },
    { naam: 'Eigenaar', tekst: scenario.eigenaar },
    { naam: 'Doorgestreept', tekst: jaNee(scenario.vervallen) },
  ],
  casus: (casus: Casus) => [
    { naam: 'Korte aanduiding', tekst: casus.aanduiding },
    { naam: 'Doel', tekst: casus.doel },
    { naam: 'Grondslag', tekst: casus.grondslag },
    { naam: 'Verwerkingsverantwoordelijken', tekst: casus.verwerkingsverantwoordelijken.join('; ') },
    { naam: 'Convenant', tekst: casus.convenant },
  ],
};

/** A version field by field, in words that a user knows. */
export function veldenVan<T extends RevisieTabel>(
  tabel: T,
  record: RevisieRecord[T],
  namen: VeldNamen,
): Veld[] {
  return veldenOf[tabel](record, namen);
}

function bronOf(regel: Informatie, namen: Namen): string {
  const known = regel.bronnen.map((id) => naamVan(id, namen)).filter((naam) => naam !== '');
  return [...known, ...(regel.bronOpen === '' ? [] : [regel.bronOpen])].join(', ');
}

function termijnOf({ datum, volgendOverleg }: Afspraak): string {
  if (datum !== null) return formatDatum(datum);
  return volgendOverleg ? 'volgend overleg' : '';
}
