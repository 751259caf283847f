import type { Begrip } from '../../../shared/invoer/begrip.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { importRowOf } from '../overleg/import-row.ts';
import type { CapturePort } from './capture-port.ts';
import { captureTexts } from './capture-texts.ts';
import type { Kept } from './kept.ts';
import type { Line } from './line.ts';
import type { PastedLook } from './pasted.ts';
import type { Surroundings } from './surroundings.ts';

type Around = Pick<Surroundings, 'view' | 'leefgebied' | 'previousBron'>;

function linesInput(
  lines: string[],
  line: Line,
  around: Around,
  head: Begrip | null,
): Omit<RequestInput<'invoer.saveLines'>, 'bijlage'> {
  return {
    besprekingId: around.view.bespreking.id,
    stap: around.view.bespreking.stap,
    lines,
    soort: head === null ? line.forcedSoort : head.soort,
    leefgebied: around.leefgebied,
    bronnen: head === null ? [] : head.bronnen.slice(0, 20),
    // What is pasted before the overleg begins is what partners sent.
    vooraf: around.view.bespreking.status === 'voorbereiding',
  };
}

/**
 * Saves what was pasted, all or nothing. `head`: kind and sources typed before it, for all lines; other text that
 * stands in the line stays there, unless it is itself what is saved.
 */
export async function sendLook(
  port: CapturePort,
  look: PastedLook,
  { line, head }: { readonly line: Line; readonly head: Begrip | null },
  around: Around,
): Promise<Result<Kept>> {
  const isLine = look.kind === 'bijlage' && look.text === line.text;
  const clears = head !== null || isLine ? line.text : '';
  const kept = (entries: readonly Entry[], kind: Kept['kind']): Result<Kept> =>
    ok({ entries, kind, clears, draftGone: false, said: captureTexts.savedMany(entries.length) });

  if (look.kind === 'too-long' || look.kind === 'too-many') return fail('te-lang');
  if (look.kind === 'afspraken') {
    const rows = look.rows.map((row) => importRowOf(row, around.view.betrokkenen));
    const result = await port.send('afspraak.importRows', { besprekingId: around.view.bespreking.id, rows });
    if (!result.ok) return result;
    return kept(
      result.value.map((afspraak) => ({ informatie: null, afspraak, risico: null })),
      'imported',
    );
  }
  const bijlage = look.kind === 'bijlage';
  const lines = look.kind === 'bijlage' ? [look.text] : [...look.lines];
  const result = await port.send('invoer.saveLines', { ...linesInput(lines, line, around, head), bijlage });
  return result.ok ? kept(result.value, 'saved') : result;
}
