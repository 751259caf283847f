import type { Begrip } from '../../../shared/invoer/begrip.ts';
import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { importRowOf } from '../overleg/import-row.ts';
import type { CapturePort } from './capture-port.ts';
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

/** Saves what was pasted, all or nothing. `head`: kind and sources typed before it, for all lines. */
export async function sendLook(
  port: CapturePort,
  look: PastedLook,
  line: Line,
  around: Around,
  head: Begrip | null,
): Promise<Result<readonly Entry[]>> {
  if (look.kind === 'too-long' || look.kind === 'too-many') return fail('te-lang');
  if (look.kind === 'afspraken') {
    const rows = look.rows.map((row) => importRowOf(row, around.view.betrokkenen));
    const result = await port.send('afspraak.importRows', { besprekingId: around.view.bespreking.id, rows });
    if (!result.ok) return result;
    return ok(result.value.map((afspraak) => ({ informatie: null, afspraak, risico: null })));
  }
  const bijlage = look.kind === 'bijlage';
  const lines = look.kind === 'bijlage' ? [look.text] : [...look.lines];
  return port.send('invoer.saveLines', { ...linesInput(lines, line, around, head), bijlage });
}
