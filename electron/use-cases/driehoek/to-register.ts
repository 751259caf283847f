import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import {
  emptyBesluitDraft,
  paperKey,
  type BesluitDraft,
} from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import type { Context } from '../context.ts';
import { kaderOf } from '../kader-of.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';
import { notInRegister } from './not-in-register.ts';

type Overgang = Kader['overgangen'][number];

/**
 * Puts what the formal besluit says in the form of the op- of afschaling, with what was ticked before it. Nothing is
 * recorded: a person looks at it, with the criteria, and does that. Refuses al-beslist, and niet-toegestaan without an
 * overleg to do it in.
 */
export const driehoekToRegister: UseCase<'driehoek.toRegister'> = (ctx, { id }) => {
  const besluit = required(ctx.store.driehoek.getBesluit(id));
  const found = notInRegister(ctx, besluit);
  if (found === null) throw new Refused('al-beslist');
  if (found.bespreking === null) throw new Refused('niet-toegestaan');
  const { id: besprekingId, loopt } = found.bespreking;
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  const { formeel } = loadNotitie(ctx, besluit.driehoeknotitieId).inhoud;
  const overgang = required(
    kaderOf(ctx, bespreking).overgangen.find((one) => one.id === formeel.overgang) ?? null,
  );
  const { vooraf, besluitDraft } = ctx.store.bespreking.extras(besprekingId);
  const ticked = overgang.vooraf
    .filter((stap) => formeel.stappen.some((one) => one.id === stap.id && one.vervuld))
    .map((stap) => ({ id: stap.id, vervuld: true }));
  const others = vooraf.filter((one) => !ticked.some((stap) => stap.id === one.id));
  ctx.store.bespreking.saveVooraf(besprekingId, [...others, ...ticked]);
  ctx.store.bespreking.saveBesluitDraft(besprekingId, draftOf(overgang, besluit, besluitDraft));
  if (loopt) goToBesluit(ctx, besprekingId);
  return { besprekingId, loopt };
};

/** What somebody began to fill in there stays as it is. */
function draftOf(
  { id, van, naar, formeleStappen }: Overgang,
  { formeelNummer, datum }: Driehoekbesluit,
  typed: BesluitDraft | null,
): BesluitDraft {
  if (typed !== null && typed.naar !== null && typed.naar !== naar) return typed;
  const [rol] = formeleStappen[0]?.door ?? [];
  const start = typed ?? emptyBesluitDraft;
  return {
    ...start,
    naar,
    overgang: van === naar ? id : null,
    beslisser: start.beslisser ?? (rol === undefined ? null : paperKey(rol)),
    formeelNummer: start.formeelNummer === '' ? formeelNummer : start.formeelNummer,
    formeelDatum: start.formeelDatum ?? datum,
  };
}

function goToBesluit(ctx: Context, besprekingId: string): void {
  ctx.store.bespreking.update({ ...loadOpenBespreking(ctx, besprekingId), stap: 4 });
}
