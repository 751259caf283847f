import { ontvangerLabel, personWith, type Exemplaar } from '../verslag/exemplaar.ts';
import type { Ontvanger } from './rectificatie.ts';

/** A file that left the program and is no paper, such as a casuspakket: 'naam.casuspakket, voor Jan Jansen'. */
export interface ExportLine {
  /** UTC. */
  readonly moment: string;
  readonly detail: string;
}

const separator = ', voor ';

/** Name of the file and for whom; null when the line names nobody. */
export function readExportLine(detail: string): { bestand: string; voor: string } | null {
  const at = detail.indexOf(separator);
  return at < 0 ? null : { bestand: detail.slice(0, at), voor: detail.slice(at + separator.length) };
}

/** A copy that is kept with its recipient; its own line in the logboek says the same, but leaves at its term. */
type Copy = Pick<Exemplaar, 'soort' | 'ontvanger' | 'naam' | 'organisatie' | 'bestand' | 'gemaaktAt'>;

export interface Received {
  readonly moment: string;
  readonly bestand: string;
  readonly voor: string;
}

/** What a betrokkene gets of the own data makes nobody an ontvanger in the sense of AVG art. 4(9). */
const isDisclosed = (copy: Copy): boolean =>
  copy.soort !== 'inzagedossier' && personWith(copy) !== 'betrokkene';

/** Every file that went to somebody, the oldest first; a copy and its line in the logboek are one. */
export function givenOf(exports: readonly ExportLine[], exemplaren: readonly Copy[]): Received[] {
  const kept = new Set(exemplaren.map(({ bestand }) => bestand));
  const noted = exports.flatMap(({ moment, detail }): Received[] => {
    const line = readExportLine(detail);
    return line === null || kept.has(line.bestand) ? [] : [{ moment, ...line }];
  });
  const copies = exemplaren.map((exemplaar) => ({
    moment: exemplaar.gemaaktAt,
    bestand: exemplaar.bestand,
    voor: ontvangerLabel(exemplaar),
  }));
  return [...noted, ...copies].toSorted((a, b) => Number(a.moment > b.moment) - Number(a.moment < b.moment));
}

/** The same, but only what went to an ontvanger. */
export function receivedOf(exports: readonly ExportLine[], exemplaren: readonly Copy[]): Received[] {
  const own = new Set(exemplaren.filter((copy) => !isDisclosed(copy)).map(({ bestand }) => bestand));
  return givenOf(exports, exemplaren).filter(({ bestand }) => !own.has(bestand));
}

/** Everybody who received a file before `before` (UTC), with what and whether they heard of the rectificatie. */
export function ontvangersOf(
  exports: readonly ExportLine[],
  exemplaren: readonly Copy[],
  before: string,
  berichten: readonly { readonly ontvanger: string; readonly gestuurdAt: string; readonly door: string }[],
): Ontvanger[] {
  const files = new Map<string, string[]>();
  for (const { moment, bestand, voor } of receivedOf(exports, exemplaren)) {
    if (moment < before) files.set(voor, [...(files.get(voor) ?? []), bestand]);
  }
  return [...files].map(([naam, bestanden]) => {
    const sent = berichten.find(({ ontvanger }) => ontvanger === naam);
    return {
      naam,
      bestanden,
      bericht: sent === undefined ? null : { gestuurdAt: sent.gestuurdAt, door: sent.door },
    };
  });
}
