import type { Driehoeknotitie, NotitieVersie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import { notitieFileName } from '../../../shared/verslag/copy-name.ts';
import { isOfVersie, otherVersie, wholeVersie } from '../../../shared/verslag/driehoek/versie-word.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { newExemplaar, nextExemplaarNummer } from '../exemplaar/new-exemplaar.ts';
import { keepExemplaren, type MadeExemplaar } from '../exemplaar/keep.ts';
import { requireSame } from '../exemplaar/require-same.ts';
import { loadNotitie } from './get.ts';
import { madePaper, versieOf } from './paper.ts';

interface FixedPaper {
  readonly paper: Paper;
  /** Of the version when the paper holds it whole, otherwise of the paper, hex. */
  readonly hash: string;
}

/**
 * A version as a paper. What was withheld since it first went out is not on it, and then it says so: two papers that
 * differ never bear the same name. `at`: UTC, when it is made.
 */
export function fixedPaper(
  ctx: Context,
  notitie: Driehoeknotitie,
  versie: NotitieVersie,
  at: string,
): FixedPaper {
  const { paper, leftOut } = madePaper(ctx, notitie, versie);
  const copies = ctx.store.exemplaar
    .ofNotitie(notitie.id)
    .filter((one) => isOfVersie(one.versie, versie.nummer));
  const saying = said(paper);
  const same = copies.find(({ id }) => said(JSON.parse(ctx.store.exemplaar.inhoud(id)) as Paper) === saying);
  if (same !== undefined) return { paper: { ...paper, versie: same.versie }, hash: same.hash };
  const first = { ...paper, versie: wholeVersie(versie.nummer) };
  if (!copies.some((one) => one.versie === first.versie))
    return { paper: first, hash: leftOut === 0 ? versie.hash : ctx.hash(canonicalText(first)) };
  const other = { ...paper, versie: otherVersie(versie.nummer, leftOut, at) };
  return { paper: other, hash: ctx.hash(canonicalText(other)) };
}

/** What it says, without what it is called: a notitie gets the number of its casus when it is linked. */
function said(paper: Paper): string {
  return canonicalText({ ...paper, casusnummer: '', versie: '' });
}

interface Copied {
  readonly notitie: Driehoeknotitie;
  readonly versie: NotitieVersie;
  readonly formaat: 'docx' | 'pdf';
  /** As typed. */
  readonly voor: string;
}

/** A version as it goes out now to one recipient; nothing is written. */
export function notitieExemplaar(ctx: Context, { notitie, versie, formaat, voor }: Copied): MadeExemplaar {
  const { paper, hash } = fixedPaper(ctx, notitie, versie, ctx.now());
  const of = { casusId: notitie.casusId, besprekingId: null, driehoeknotitieId: notitie.id };
  const nummer = nextExemplaarNummer(ctx, of);
  const exemplaar = newExemplaar(ctx, {
    of,
    soort: 'driehoeknotitie',
    ontvanger: 'driehoek',
    naam: voor,
    organisatie: '',
    nummer,
    paper,
    hash,
    bestand: notitieFileName({ nummer: notitie.nummer, versie: versie.nummer }, nummer, formaat),
  });
  return { exemplaar, paper };
}

/** It went out; the caller has the transaction. Throws Refused verouderd when it would be another paper now. */
export function recordNotitieExemplaar(
  ctx: Context,
  versie: number,
  { exemplaar, paper }: MadeExemplaar,
): void {
  const notitie = loadNotitie(ctx, exemplaar.driehoeknotitieId ?? '');
  const now = fixedPaper(ctx, notitie, versieOf(ctx, notitie.id, versie), exemplaar.gemaaktAt);
  requireSame(paper, now.paper);
  keepExemplaren(ctx, [{ exemplaar, paper }]);
}
