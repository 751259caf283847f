import type { Received } from '../domain/rectificatie/ontvangers.ts';
import { isTicked, type Exemplaar } from '../domain/verslag/exemplaar.ts';
import { formatDatum } from '../domain/termijn/format-datum.ts';
import { vertrouwelijk } from './classificatie.ts';
import { dutchDay } from './clock-time.ts';
import { geheimhouding } from './geheimhouding.ts';
import { alinea, cell, kop } from './make-block.ts';
import type { Paper } from './paper.ts';

/** Every file of a casus that went to somebody, and when it was ticked as sent (AVG art. 19). */
export function buildExemplaren(
  given: readonly Received[],
  exemplaren: readonly Pick<Exemplaar, 'bestand' | 'nummer' | 'soort' | 'verzondenAt'>[],
  { gemeente, casusnummer }: Pick<Paper, 'gemeente' | 'casusnummer'>,
): Paper {
  const title = `Wie heeft wat van casus ${casusnummer}`;
  const rows = given.map(({ bestand, voor, moment }) => {
    const exemplaar = exemplaren.find((one) => one.bestand === bestand);
    return [
      cell(exemplaar === undefined ? '' : String(exemplaar.nummer)),
      cell(bestand),
      cell(voor),
      cell(formatDatum(dutchDay(moment))),
      cell(sentText(exemplaar)),
    ];
  });
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
        ? [alinea('Van deze casus ging geen stuk naar iemand toe.')]
        : [
            {
              kind: 'tabel' as const,
              columns: [
                { head: 'Nr.', width: 0.08 },
                { head: 'Bestand', width: 0.32 },
                { head: 'Voor', width: 0.28 },
                { head: 'Gemaakt', width: 0.16 },
                { head: 'Verzonden', width: 0.16 },
              ],
              groups: [{ title: null, rows }],
            },
          ]),
    ],
  };
}

/** '' where it is not noted, for it was handed over. */
function sentText(exemplaar: Pick<Exemplaar, 'soort' | 'verzondenAt'> | undefined): string {
  if (exemplaar === undefined || !isTicked(exemplaar.soort)) return '';
  return exemplaar.verzondenAt === null ? 'niet aangevinkt' : formatDatum(dutchDay(exemplaar.verzondenAt));
}
