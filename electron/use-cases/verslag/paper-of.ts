import type { Rectificatie } from '../../../shared/domain/rectificatie/rectificatie.ts';
import type { Correctie, VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { buildAfsprakenlijst } from '../../../shared/verslag/build-afsprakenlijst.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Versie } from '../../../shared/verslag/versie.ts';
import { besprekingView } from '../bespreking/get.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { required } from '../refused.ts';
import { asOfThen } from './as-of-then.ts';

const builders = { verslag: buildVerslag, afsprakenlijst: buildAfsprakenlijst };

export interface PaperNow {
  paper: Paper;
  casusnummer: string;
  versie: number;
  concept: boolean;
  /** SHA-256 of the text of the paper, hex. */
  hash: string;
  /** Named corrections that travel beside a vastgesteld verslag. */
  correcties: Correctie[];
  /** Notes of the betrokkene that travel with every paper of the casus. */
  rectificaties: Rectificatie[];
}

/** The paper as the bespreking stands now, with the casus up to it; vaststelling fixes it. */
export function buildNow(
  ctx: Context,
  besprekingId: string,
  soort: VerslagSoort,
  vaststelling: Versie['vaststelling'],
): PaperNow {
  const view = asOfThen(ctx, besprekingView(ctx, besprekingId));
  const paper = builders[soort](view, kaderOf(ctx, view.bespreking), { nummer: 1, vaststelling });
  return {
    paper,
    casusnummer: view.casus.nummer,
    versie: 1,
    concept: vaststelling === null,
    hash: ctx.hash(canonicalText(paper)),
    correcties: [],
    rectificaties: view.rectificaties,
  };
}

/** A vastgesteld paper exactly as it was then, also when its kader is here no more; otherwise the concept. */
export function paperOf(ctx: Context, besprekingId: string, soort: VerslagSoort): PaperNow {
  const fixed = ctx.store.verslag.latest(besprekingId, soort);
  if (fixed === null) return buildNow(ctx, besprekingId, soort, null);
  const { casusId } = loadBespreking(ctx, besprekingId);
  return {
    paper: JSON.parse(ctx.store.verslag.inhoud(fixed.id)) as Paper,
    casusnummer: required(ctx.store.casus.get(casusId)).nummer,
    versie: fixed.versie,
    concept: false,
    hash: fixed.hash,
    correcties: soort === 'verslag' ? ctx.store.verslag.correcties(besprekingId) : [],
    rectificaties: ctx.store.rectificatie.ofCasus(casusId),
  };
}
