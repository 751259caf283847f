import { leeftijdOf } from '../../../shared/domain/betrokkene/leeftijd.ts';
import { weigh } from '../../../shared/kader/afweging.ts';
import { antwoordenById } from '../../../shared/kader/antwoorden.ts';
import { attendeesOf } from '../../../shared/kader/attendees-of.ts';
import { judgeBesluit } from '../../../shared/kader/judge-besluit.ts';
import { besprekingView } from '../bespreking/get.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import { kaderOf } from '../kader-of.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Records the step, or a voorstel by who lacks authority. Never changed afterwards: a new one names the old. */
export const recordFasebesluit: UseCase<'fasebesluit.record'> = (ctx, { besprekingId, ...input }) => {
  loadOpenBespreking(ctx, besprekingId);
  const view = besprekingView(ctx, besprekingId);
  const kader = kaderOf(ctx, view.bespreking);
  const van = view.casus.fase;
  const afweging = weigh({
    kader,
    fase: van,
    antwoorden: antwoordenById(view.antwoorden),
    vooraf: view.vooraf,
    leeftijd: leeftijdOf(view.betrokkenen, view.today),
  });
  const judged = judgeBesluit({
    kader,
    stap: { van, naar: input.naar },
    aanwezigen: attendeesOf(view),
    vooraf: view.vooraf,
    afweging,
    input,
  });
  if (judged.refusal !== null) throw new Refused(judged.refusal.code, judged.refusal.detail);
  const besluit = {
    ...input,
    id: ctx.newId(),
    casusId: view.casus.id,
    besprekingId,
    van,
    datum: ctx.today(),
    kaderId: kader.id,
    kaderVersie: kader.versie,
    overgang: null,
    akkoord: [],
    visies: [],
    uitkomst: afweging.kop,
    antwoorden: view.antwoorden,
    grond: judged.grond,
    vooraf: judged.vooraf,
    ...view.regie,
    vervangt: view.fasebesluiten.at(-1)?.id ?? null,
    createdAt: ctx.now(),
  };
  ctx.store.oordeel.insertFasebesluit(besluit);
  if (input.soort === 'besluit') {
    ctx.store.casus.update({ ...required(ctx.store.casus.get(view.casus.id)), fase: input.naar });
  }
  log(ctx, { actie: 'fasebesluit', object: 'casus', objectId: view.casus.id, detail: besluit.soort });
  return besluit;
};
