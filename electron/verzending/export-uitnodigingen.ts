import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type { Paper } from '../../shared/verslag/paper.ts';
import { writeWhole } from '../export-file.ts';
import { uitnodigingenFolderName, uitnodigingFileName } from '../export/stuk-file-name.ts';
import type { Session } from '../toegang/session.ts';
import { loadBespreking } from '../use-cases/bespreking/load.ts';
import type { Context } from '../use-cases/context.ts';
import { Refused } from '../use-cases/refused.ts';
import { genodigdenOf } from '../use-cases/stuk/genodigden.ts';
import { noteStukExport, stukToExport, type StukNow } from '../use-cases/stuk/stuk-now.ts';
import { placeFolder } from './place-folder.ts';
import { makeUnfinished, sweepUnfinished } from './unfinished.ts';

type Input = RequestInput<'stuk.exportUitnodigingen'>;

interface Uitnodiging {
  readonly now: StukNow;
  readonly name: string;
}

export interface ExportUitnodigingenParts {
  session: Pick<Session, 'context'>;
  context: Context;
  /** null when the user cancels. */
  chooseFolder: () => Promise<string | null>;
  render: (paper: Paper, voor: string) => Promise<Buffer>;
}

/**
 * A folder with an uitnodiging for each who is invited: all of them or none, each in the logboek. Throws Refused
 * niemand-uitgenodigd, and as stukToExport, writeFailure and makeUnfinished do.
 */
export async function exportUitnodigingen(
  input: Input,
  { session, context, chooseFolder, render }: ExportUitnodigingenParts,
): Promise<RequestOutput<'stuk.exportUitnodigingen'>> {
  const all = uitnodigingen(context, input);
  const [first] = all;
  if (first === undefined) throw new Refused('niemand-uitgenodigd');
  const parent = await chooseFolder();
  if (parent === null) return { folder: null, files: 0 };
  const check = () => {
    if (session.context !== context) throw new Refused('vergrendeld');
  };
  check();
  await sweepUnfinished(parent, Date.now());
  const beside = await makeUnfinished(parent);
  try {
    for (const { now, name } of all) {
      check();
      await writeWhole(path.join(beside, name), await render(now.paper, now.voor));
    }
    const folder = await placeFolder(context, {
      beside,
      parent,
      name: uitnodigingenFolderName(first.now.casusnummer),
      record: () => {
        for (const { now, name } of all) noteStukExport(context, input.casusId, name, now.logged);
      },
      check,
      platform: process.platform,
    });
    return { folder, files: all.length };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function uitnodigingen(context: Context, { casusId, besprekingId, velden, formaat }: Input): Uitnodiging[] {
  if (loadBespreking(context, besprekingId).casusId !== casusId) throw new Refused('onbekend');
  return genodigdenOf(context, besprekingId).map(({ id, kort }, index) => {
    const now = stukToExport(context, {
      casusId,
      besprekingId,
      velden,
      sjabloon: 'uitnodiging',
      deelnemerId: id,
      betrokkeneId: null,
      niveau: 1,
      regelIds: [],
    });
    return { now, name: uitnodigingFileName(now.casusnummer, index + 1, kort, formaat) };
  });
}
