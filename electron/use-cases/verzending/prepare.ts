import { ontvangerLabel, type Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import { dutchDay } from '../../../shared/verslag/clock-time.ts';
import { sendingFolderName } from '../../../shared/verslag/exemplaar-name.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import { paperFor, type PaperFor } from '../verslag/paper-for.ts';
import { exemplaarOf } from './exemplaar-of.ts';
import { mailOf, type Mail } from './mail-of.ts';
import { verzendenOf } from './verzenden-of.ts';

/** One copy that is still to be made, with the mail it goes with. */
export interface PreparedExemplaar {
  readonly exemplaar: Exemplaar;
  readonly paper: Paper;
  readonly mail: Mail;
}

export interface Prepared {
  readonly casusId: string;
  /** Without a name of a person; it may exist already. */
  readonly folderName: string;
  readonly exemplaren: readonly PreparedExemplaar[];
  /** Who gets none, for nothing on the paper is for them. */
  readonly empty: readonly string[];
}

/** The copies for these recipients, as everything stands at this moment; nothing is written. Throws Refused onbekend. */
export function prepareExemplaren(ctx: Context, asked: RequestInput<'verzending.make'>): Prepared {
  const { besprekingId, stuk, ontvangers } = asked;
  const papers = [...new Set(ontvangers)].map((ontvanger) =>
    paperFor(ctx, { besprekingId, stuk, ontvanger }),
  );
  const given = papers.filter(({ empty }) => !empty);
  const [first] = papers;
  const { casusId, ...naming } = { ...required(first ?? null), stuk };
  const firstNummer = ctx.store.exemplaar.nextNummer(casusId);
  const formaat = verzendenOf(ctx).verzenden.zip ? 'zip' : 'pdf';
  const prepare = (now: PaperFor, index: number): PreparedExemplaar => {
    const exemplaar = exemplaarOf(ctx, now, { besprekingId, stuk, nummer: firstNummer + index, formaat });
    const email = now.ontvanger?.email ?? '';
    return { exemplaar, paper: now.paper, mail: mailOf(ctx, { ...exemplaar, besprekingId, stuk, email }) };
  };
  return {
    casusId,
    folderName: sendingFolderName(naming, dutchDay(ctx.now())),
    exemplaren: given.map(prepare),
    empty: papers.flatMap(({ empty, ontvanger }) =>
      empty && ontvanger !== null ? [ontvangerLabel(ontvanger)] : [],
    ),
  };
}
