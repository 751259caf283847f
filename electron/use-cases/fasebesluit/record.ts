import { leeftijdOf } from '../../../shared/domain/betrokkene/leeftijd.ts';
import { replacedBy } from '../../../shared/domain/fasebesluit/replaces.ts';
import { visiesThen } from '../../../shared/domain/fasebesluit/visies-then.ts';
import { richtingWord } from '../../../shared/domain/logboek/richting.ts';
import { weigh } from '../../../shared/kader/afweging.ts';
import { antwoordenById } from '../../../shared/kader/antwoorden.ts';
import { attendeesOf } from '../../../shared/kader/attendees-of.ts';
import { judgeStap } from '../../../shared/kader/bevoegdheid.ts';
import { judgeBesluit } from '../../../shared/kader/judge-besluit.ts';
import { rolNaam } from '../../../shared/kader/rol.ts';
import { besprekingView } from '../bespreking/get.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import { kaderOf } from '../kader-of.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { checkAkkoord } from './check-akkoord.ts';
import { offeredStap } from './offered-stap.ts';

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
  const asked = {
    kader,
    stap: offeredStap(kader, van, input),
    aanwezigen: attendeesOf(view),
    vooraf: view.vooraf,
    afweging,
    akkoord: input.akkoord,
  };
  const bevoegdheid = judgeStap(asked);
  checkAkkoord(bevoegdheid, input.akkoord, asked.aanwezigen);
  const judged = judgeBesluit({ ...asked, input });
  if (judged.refusal !== null) throw new Refused(judged.refusal.code, judged.refusal.detail);
  const besluit = {
    ...input,
    id: ctx.newId(),
    casusId: view.casus.id,
    besprekingId,
    van,
    overgang: bevoegdheid.overgang,
    datum: ctx.today(),
    kaderId: kader.id,
    kaderVersie: kader.versie,
    visies: visiesThen(view),
    uitkomst: afweging.kop,
    antwoorden: view.antwoorden,
    beslisserRol:
      input.soort === 'besluit' && judged.rol !== null ? rolNaam(kader, judged.rol) : input.beslisserRol,
    grond: judged.grond,
    vooraf: judged.vooraf,
    ...view.regie,
    vervangt: replacedBy(input.soort, view.fasebesluiten),
    createdAt: ctx.now(),
  };
  ctx.store.oordeel.insertFasebesluit(besluit);
  ctx.store.bespreking.saveBesluitDraft(besprekingId, null);
  if (input.soort === 'besluit') {
    ctx.store.casus.update({ ...required(ctx.store.casus.get(view.casus.id)), fase: input.naar });
  }
  const detail = `${besluit.soort}, ${richtingWord(van, input.naar)}`;
  log(ctx, { actie: 'fasebesluit', object: 'casus', objectId: view.casus.id, detail });
  return besluit;
};
