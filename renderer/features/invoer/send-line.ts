import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';
import type { CapturePort } from './capture-port.ts';
import { captureTexts } from './capture-texts.ts';
import type { Kept } from './kept.ts';
import type { Line } from './line.ts';
import type { Surroundings } from './surroundings.ts';

type Around = Pick<Surroundings, 'view' | 'leefgebied' | 'previousBron'>;

function typedLine(line: Line, around: Around): RequestInput<'invoer.save'> {
  return {
    besprekingId: around.view.bespreking.id,
    stap: line.stap,
    text: line.text,
    soort: line.forcedSoort,
    leefgebied: line.correction?.leefgebied ?? around.leefgebied,
    undone: line.undone.map(({ kind }) => kind).slice(0, 3),
    nietInVerslag: line.nietInVerslag,
    previousBron: around.previousBron.slice(0, 20),
  };
}

/** Saves a new line, or the correction of a saved one. */
export async function sendLine(port: CapturePort, line: Line, around: Around): Promise<Result<Kept>> {
  const input = typedLine(line, around);
  const { correction, text: clears } = line;
  if (correction === null) {
    const result = await port.send('invoer.save', input);
    if (!result.ok) return result;
    const said = captureTexts.saved(result.value);
    return ok({ entries: [result.value], kind: 'saved', clears, draftGone: true, said });
  }
  const { id, table, revisie } = correction;
  const result = await port.send('invoer.correct', { ...input, id, table, revisie });
  if (!result.ok) return result;
  const said = captureTexts.corrected(correction.name);
  return ok({ entries: [result.value], kind: 'corrected', clears, draftGone: false, said });
}
