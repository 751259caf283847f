import type { Ontvanger } from './rectificatie.ts';

/** A file that left the program: 'verslag.docx, voor Politie' (electron/use-cases/verslag/note-export.ts). */
export interface ExportLine {
  /** UTC. */
  readonly moment: string;
  readonly detail: string;
}

const separator = ', voor ';

/** For whom an inzagedossier is, in the logboek: never by name, and no ontvanger in the sense of AVG art. 4(9). */
export const toBetrokkene = 'de betrokkene';

/** Name of the file and for whom; null when the line names nobody. */
export function readExportLine(detail: string): { bestand: string; voor: string } | null {
  const at = detail.indexOf(separator);
  return at < 0 ? null : { bestand: detail.slice(0, at), voor: detail.slice(at + separator.length) };
}

/** Everybody who received a file before `before` (UTC), with what and whether they heard of the rectificatie. */
export function ontvangersOf(
  exports: readonly ExportLine[],
  before: string,
  berichten: readonly { readonly ontvanger: string; readonly gestuurdAt: string; readonly door: string }[],
): Ontvanger[] {
  const files = new Map<string, string[]>();
  for (const { moment, detail } of exports) {
    const line = readExportLine(detail);
    if (line === null || line.voor === toBetrokkene || moment >= before) continue;
    files.set(line.voor, [...(files.get(line.voor) ?? []), line.bestand]);
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
