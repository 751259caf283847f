import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import { maatregelLijnSchema } from '../../domain/driehoek/maatregel.ts';
import { maatregelLijnNaam } from '../../domain/driehoek/words.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import type { Block } from '../blocks.ts';
import { cell, kop } from '../make-block.ts';

/** What runs already on the lines of zorg, straf and bestuur, with the day it ends. */
export function maatregelenBlocks({ maatregelen }: NotitieInhoud): Block[] {
  const rows = maatregelLijnSchema.options.flatMap((lijn) =>
    maatregelen
      .filter((one) => one.lijn === lijn && one.wat !== '')
      .map(({ wat, wie, tot }) => [
        cell(maatregelLijnNaam[lijn]),
        cell(wat),
        cell(wie),
        cell(tot === null ? 'geen einddatum' : formatDatum(tot)),
      ]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { head: 'Lijn', width: 0.12 },
    { head: 'Maatregel of afspraak', width: 0.5 },
    { head: 'Wie', width: 0.19 },
    { head: 'Tot', width: 0.19 },
  ];
  return [kop(2, 'Lopende maatregelen'), { kind: 'tabel', columns, groups: [{ title: null, rows }] }];
}
