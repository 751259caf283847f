import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type { StukInput } from '../../shared/ipc/contract/stuk.ts';
import { uitnodigingenFolderName } from '../../shared/verslag/copy-name.ts';
import { exemplaarFoot } from '../../shared/verslag/exemplaar-foot.ts';
import type { Paper, PaperCopy } from '../../shared/verslag/paper.ts';
import { writeWhole } from '../export-file.ts';
import type { Session } from '../toegang/session.ts';
import { loadBespreking } from '../use-cases/bespreking/load.ts';
import type { Context } from '../use-cases/context.ts';
import { Refused } from '../use-cases/refused.ts';
import { recordStukken, stukExemplaar } from '../use-cases/stuk/exemplaar.ts';
import { genodigdenOf } from '../use-cases/stuk/genodigden.ts';
import { placeFolder } from './place-folder.ts';
import { makeUnfinished, sweepUnfinished } from './unfinished.ts';

type Input = RequestInput<'stuk.exportUitnodigingen'>;

export interface ExportUitnodigingenParts {
  session: Pick<Session, 'context'>;
  context: Context;
  /** null when the user cancels. */
  chooseFolder: () => Promise<string | null>;
  render: (paper: Paper, foot: PaperCopy) => Promise<Buffer>;
}

/**
 * A folder with an uitnodiging for each who is invited: all of them or none, each an exemplaar. Throws Refused
 * niemand-uitgenodigd, and as stukExemplaar, recordStukken, writeFailure and makeUnfinished do.
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
    for (const { exemplaar, paper } of all) {
      check();
      await writeWhole(path.join(beside, exemplaar.bestand), await render(paper, exemplaarFoot(exemplaar)));
    }
    const folder = await placeFolder(context, {
      beside,
      parent,
      name: uitnodigingenFolderName(first.paper.casusnummer),
      record: () => recordStukken(context, all),
      check,
      platform: process.platform,
    });
    return { folder, files: all.length };
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

function uitnodigingen(
  context: Context,
  { casusId, besprekingId, velden, formaat }: Input,
): ReturnType<typeof stukExemplaar>[] {
  if (loadBespreking(context, besprekingId).casusId !== casusId) throw new Refused('onbekend');
  const firstNummer = context.store.exemplaar.nextNummer(casusId);
  return genodigdenOf(context, besprekingId).map(({ id, kort }, index) => {
    const input: StukInput = {
      casusId,
      besprekingId,
      velden,
      sjabloon: 'uitnodiging',
      deelnemerId: id,
      betrokkeneId: null,
      niveau: 1,
      regelIds: [],
    };
    return stukExemplaar(context, input, { nummer: firstNummer + index, formaat, place: kort });
  });
}
