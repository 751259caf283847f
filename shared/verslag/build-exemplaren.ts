import { ontvangerLabel, type Exemplaar } from '../domain/verslag/exemplaar.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { vertrouwelijk } from './classificatie.ts';
import { dutchDay } from './clock-time.ts';
import { geheimhouding } from './geheimhouding.ts';
import { alinea, cell, kop } from './make-block.ts';
import type { Paper } from './paper.ts';

/** Who has which copy of which paper of a casus (AVG art. 19). */
export function buildExemplaren(
  exemplaren: readonly Exemplaar[],
  { gemeente, casusnummer }: Pick<Paper, 'gemeente' | 'casusnummer'>,
): Paper {
  const title = `Wie heeft wat van casus ${casusnummer}`;
  const rows = exemplaren.map((one) => [
    cell(String(one.nummer)),
    cell(`${one.soort}, ${one.versie}`),
    cell(ontvangerLabel(one)),
    cell(formatDatum(dutchDay(one.gemaaktAt))),
    cell(one.verzondenAt === null ? 'niet aangevinkt' : formatDatum(dutchDay(one.verzondenAt))),
  ]);
  return {
    title,
    gemeente,
    classificatie: vertrouwelijk,
    specialData: '',
    casusnummer,
    versie: '',
    concept: false,
    geheimhouding,
    blocks: [
      kop(1, title),
      ...(rows.length === 0
        ? [alinea('Van deze casus zijn geen exemplaren gemaakt.')]
        : [
            {
              kind: 'tabel' as const,
              columns: [
                { head: 'Nr.', width: 0.08 },
                { head: 'Stuk', width: 0.27 },
                { head: 'Voor', width: 0.33 },
                { head: 'Gemaakt', width: 0.16 },
                { head: 'Verzonden', width: 0.16 },
              ],
              groups: [{ title: null, rows }],
            },
          ]),
    ],
  };
}
