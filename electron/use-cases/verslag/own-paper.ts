import { buildAfweging } from '../../../shared/verslag/build-afweging.ts';
import { buildVoorbereiding } from '../../../shared/verslag/build-voorbereiding.ts';
import { copyFileName } from '../../../shared/verslag/copy-name.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { withRectificaties } from '../../../shared/verslag/with-rectificaties.ts';
import { besprekingView } from '../bespreking/get.ts';
import type { Context } from '../context.ts';
import { forVoorzitter, newExemplaar } from '../exemplaar/new-exemplaar.ts';
import { keepExemplaren, type MadeExemplaar } from '../exemplaar/keep.ts';
import { requireSame } from '../exemplaar/require-same.ts';
import { kaderOf } from '../kader-of.ts';

const builders = { voorbereiding: buildVoorbereiding, afweging: buildAfweging };

type OwnSoort = keyof typeof builders;

/** A PDF for the voorzitter's own use, as the bespreking stands now; nothing is written. Throws Refused onbekend. */
export function ownExemplaar(ctx: Context, besprekingId: string, soort: OwnSoort): MadeExemplaar {
  const { casus, paper } = ownPaper(ctx, besprekingId, soort);
  const nummer = ctx.store.exemplaar.nextNummer(casus.id);
  const exemplaar = newExemplaar(ctx, {
    of: { casusId: casus.id, besprekingId, driehoeknotitieId: null },
    ...forVoorzitter,
    soort,
    nummer,
    paper,
    bestand: copyFileName({ casusnummer: casus.nummer, soort, nummer, formaat: 'pdf' }),
  });
  return { exemplaar, paper };
}

/** It went out; the caller has the transaction. Throws Refused verouderd when it would be another paper now. */
export function recordOwnExemplaar(
  ctx: Context,
  besprekingId: string,
  soort: OwnSoort,
  made: MadeExemplaar,
): void {
  requireSame(made.paper, ownPaper(ctx, besprekingId, soort).paper);
  keepExemplaren(ctx, [made]);
}

function ownPaper(
  ctx: Context,
  besprekingId: string,
  soort: OwnSoort,
): { casus: { id: string; nummer: string }; paper: Paper } {
  const view = besprekingView(ctx, besprekingId);
  const paper = builders[soort](view, kaderOf(ctx, view.bespreking));
  return { casus: view.casus, paper: withRectificaties(paper, view.rectificaties) };
}
