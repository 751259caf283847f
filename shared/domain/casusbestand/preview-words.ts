import type { Casusbestand, CasusTables } from './casusbestand.ts';

/** One and more of what a table holds, in the order in which they are told. */
const kinds: readonly (readonly [table: string, one: string, more: string])[] = [
  ['betrokkene', 'betrokkene of naaste', 'betrokkenen en naasten'],
  ['deelnemer', 'deelnemer', 'deelnemers'],
  ['bespreking', 'overleg', 'overleggen'],
  ['informatie', 'regel', 'regels'],
  ['afspraak', 'afspraak', 'afspraken'],
  ['risico', 'risico', 'risico’s'],
  ['fasebesluit', 'op- of afschaling', 'op- en afschalingen'],
  ['vastgesteld', 'vastgesteld stuk', 'vastgestelde stukken'],
  ['exemplaar', 'exemplaar', 'exemplaren'],
  ['driehoeknotitie', 'driehoeknotitie', 'driehoeknotities'],
];

/** How many of what stands in a file; what is not there is left out. */
export function inhoudOf(tables: CasusTables): string[] {
  return kinds.flatMap(([table, one, more]) => {
    const count = tables[table]?.length ?? 0;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : more}`];
  });
}

/** What taking in would do otherwise than the file says. */
interface Outcome {
  readonly kept: readonly { readonly table: string }[];
  readonly renumbered: readonly { readonly table: string; readonly was: string; readonly nummer: string }[];
}

/** What somebody has to know before the casus comes in, in sentences. */
export function letOpOf(
  { tabellen }: Pick<Casusbestand, 'tabellen'>,
  { kept, renumbered }: Outcome,
): string[] {
  const people = kept.filter(({ table }) => table === 'contact' || table === 'organisatie').length;
  const kaders = tabellen['kader']?.length ?? 0;
  return [
    ...renumbered.map(({ table, was, nummer }) =>
      table === 'casus'
        ? `Het casusnummer ${was} is hier van een andere casus. Deze krijgt ${nummer}. In vastgestelde stukken blijft ${was} staan.`
        : `Het nummer ${was} is hier van een andere driehoeknotitie. Deze krijgt ${nummer}.`,
    ),
    ...(people === 0
      ? []
      : [
          `${people === 1 ? '1 contact of organisatie staat' : `${String(people)} contacten of organisaties staan`} hier al met andere gegevens. Die van hier blijven staan.`,
        ]),
    ...(kaders === 0 ? [] : ['Het bestand brengt een eigen kader mee. Dat komt bij uw kaders te staan.']),
  ];
}
