import { sjabloonSoortOf } from '../../../shared/domain/sjabloon/sjabloon.ts';
import { cleanText } from '../../../shared/domain/basis/clean-text.ts';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { klasseRecogniser } from '../../../shared/domain/informatie/klasse-words.ts';
import { sjabloonVelden } from '../../../shared/domain/sjabloon/velden.ts';
import type { StukInput } from '../../../shared/ipc/contract/stuk.ts';
import { specialDataText } from '../../../shared/verslag/classificatie.ts';
import { briefValues } from '../../../shared/verslag/stuk/brief-values.ts';
import type { StukValues } from '../../../shared/verslag/stuk/fill-sjabloon.ts';
import { opschalingsdossierValues } from '../../../shared/verslag/stuk/opschalingsdossier-values.ts';
import { planValues } from '../../../shared/verslag/stuk/plan-values.ts';
import type { HandValues, StukCasus } from '../../../shared/verslag/stuk/stuk-casus.ts';
import { uitnodigingValues } from '../../../shared/verslag/stuk/uitnodiging-values.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import type { ExemplaarFor } from '../exemplaar/new-exemplaar.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { Refused, required } from '../refused.ts';
import { requireBetrokkeneOf } from '../require-of-casus.ts';
import { genodigdenOf } from './genodigden.ts';
import { offeredRegels } from './offered-regels.ts';

export interface StukContent {
  readonly values: StukValues;
  readonly specialData: string;
  /** Whose name may stand in it as text. */
  readonly own: string;
  readonly voor: ExemplaarFor;
}

/** A plan is of all of them together. */
const forDeelnemers: ExemplaarFor = { ontvanger: 'deelnemers', naam: 'deelnemers', organisatie: '' };

/** What one paper is filled with. Throws Refused onbekend when it names what is not of this casus. */
export function stukContent(ctx: Context, from: StukCasus, input: StukInput): StukContent {
  const hand = handValues(input);
  switch (sjabloonSoortOf[input.sjabloon]) {
    case 'uitnodiging':
      return uitnodigingContent(ctx, from, input, hand);
    case 'opschalingsdossier':
      return dossierContent(ctx, from, input, hand);
    case 'brief':
      return briefContent(ctx, from, input, hand);
    case 'plan-van-aanpak':
      return planContent(ctx, from, hand);
  }
}

function planContent(ctx: Context, from: StukCasus, hand: HandValues): StukContent {
  const specialData = specialDataOn(ctx, [], [from.casus.doel, ...Object.values(hand)]);
  return { values: planValues(from, hand), specialData, own: '', voor: forDeelnemers };
}

/** Lines by the klasse they bear, what was typed for this paper by its words. */
function specialDataOn(ctx: Context, regels: readonly Informatie[], typed: readonly string[]): string {
  const { klassen } = klassenOf(ctx);
  return specialDataText([...regels, ...klasseRecogniser(klassen)(typed.join('\n'))], klassen);
}

function handValues({ sjabloon, velden }: StukInput): HandValues {
  const byHand = sjabloonVelden[sjabloonSoortOf[sjabloon]].velden.filter((veld) => veld.byHand === true);
  const known = new Set(byHand.map(({ naam }) => naam));
  const lines = (text: string) => text.split(/\r?\n/).map(cleanText).join('\n');
  return Object.fromEntries(
    velden.filter(({ naam }) => known.has(naam)).map(({ naam, value }) => [naam, lines(value)]),
  );
}

function uitnodigingContent(
  ctx: Context,
  from: StukCasus,
  { casusId, besprekingId, deelnemerId }: StukInput,
  hand: HandValues,
): StukContent {
  const bespreking = loadBespreking(ctx, required(besprekingId));
  if (bespreking.casusId !== casusId) throw new Refused('onbekend');
  const overleg = required(ctx.store.overleg.get(bespreking.overlegId));
  const genodigden = genodigdenOf(ctx, bespreking.id);
  const genodigde = genodigden.find(({ id }) => id === deelnemerId);
  if (genodigde === undefined) throw new Refused('onbekend');
  return {
    values: uitnodigingValues(from, overleg, genodigde, hand),
    specialData: '',
    own: `${genodigde.naam} ${from.afzender}`,
    voor: {
      ontvanger: `deelnemer ${genodigde.id}`,
      naam: genodigde.naam,
      organisatie: genodigde.organisatie,
    },
  };
}

function dossierContent(
  ctx: Context,
  from: StukCasus,
  { casusId, niveau, regelIds }: StukInput,
  hand: HandValues,
): StukContent {
  const chosen = new Set(regelIds);
  const regels = offeredRegels(ctx, casusId).filter(({ id }) => chosen.has(id));
  // What was chosen and may not be given any more since is not left out in silence.
  if (regels.length !== chosen.size) throw new Refused('verouderd');
  const { klassen } = klassenOf(ctx);
  const values = opschalingsdossierValues(from, { niveau, regels, klassen }, hand);
  const voor = { ontvanger: 'niveau', naam: values.velden['niveau'] ?? '', organisatie: '' };
  return { values, specialData: specialDataOn(ctx, regels, Object.values(hand)), own: '', voor };
}

function briefContent(
  ctx: Context,
  from: StukCasus,
  { casusId, betrokkeneId }: StukInput,
  hand: HandValues,
): StukContent {
  const id = required(betrokkeneId);
  requireBetrokkeneOf(ctx, casusId, id);
  const { naam, soort } = required(ctx.store.casus.getBetrokkene(id));
  return {
    values: briefValues(from, naam, hand),
    specialData: '',
    own: `${naam} ${from.afzender}`,
    voor: { ontvanger: `${soort} ${id}`, naam, organisatie: '' },
  };
}
