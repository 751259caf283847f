import type { Entry } from '../../../shared/ipc/contract/invoer.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { CapturePort } from './capture-port.ts';
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
export function sendLine(port: CapturePort, line: Line, around: Around): Promise<Result<Entry>> {
  const input = typedLine(line, around);
  if (line.correction === null) return port.send('invoer.save', input);
  const { id, table, revisie } = line.correction;
  return port.send('invoer.correct', { ...input, id, table, revisie });
}
