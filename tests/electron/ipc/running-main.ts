import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Session } from '../../../electron/toegang/session.ts';
import { wachtzin } from '../../e2e/fixtures/seed.ts';
import { listeners, ownFrame } from './fake-electron.ts';

/** Every Session that the program made; main.ts makes one. Filled by the mock of its module. */
export const sessions: Session[] = [];

/** Asks as a page does, with whatever it is given. Throws when the program throws: it must not. */
export async function ask(name: string, input: unknown, frame: unknown = ownFrame): Promise<Result<unknown>> {
  const listener = listeners.get(name);
  if (listener === undefined) throw new Error(`nobody answers ${name}`);
  return (await listener({ senderFrame: frame }, input)) as Result<unknown>;
}

async function must<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
  const result = await ask(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code} ${result.error.detail ?? ''}`);
  return result.value as RequestOutput<N>;
}

/** Starts the real main.ts with its data in a new folder; gives a way to clean up. */
export async function startMain(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'casustafel-main-'));
  process.argv.push(`--data=${join(folder, 'gegevens')}`);
  process.env['CASUSTAFEL_NOW'] = '2026-11-26T09:00:00.000Z';
  await import('../../../electron/main.ts');
  await new Promise((resolve) => setImmediate(resolve));
  return () => {
    for (const session of sessions) session.close();
    process.argv.pop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The program with a store, its gemeente and one overleg about one casus. */
export async function beginStore(): Promise<{ casusId: string; besprekingId: string }> {
  const { herstelcode, asked } = await must('toegang.begin', { naam: 'Anna Bakker', wachtzin });
  await must('toegang.confirmHerstelcode', { groepen: asked.map((group) => herstelcode[group - 1] ?? '') });
  await must('gemeente.save', {
    naam: 'Gemeente Testdorp',
    kaderId: 'dalfsen',
    kaderVersie: '1.0',
    regime: 'gemeentelijke-taak',
    grondslag: 'AVG artikel 6 lid 1 onder e',
    convenant: 'Testconvenant 2026',
    reservekopieMap: null,
    lockAfterMinutes: 10,
  });
  const { id: casusId } = await must('casus.create', {
    aanduiding: 'Zwanenlaan, burenoverlast',
    doel: 'Rust in het portiek.',
    overWie: ['Els Voorbeeld'],
    consult: false,
  });
  const { besprekingIds } = await must('overleg.create', {
    datum: '2026-11-26',
    aanvang: '10:00',
    plaats: 'Gemeentehuis',
    casusIds: [casusId],
  });
  return { casusId, besprekingId: besprekingIds[0] ?? '' };
}
