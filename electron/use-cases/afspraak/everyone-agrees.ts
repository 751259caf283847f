import { bindingAfterAkkoord } from '../../../shared/domain/afspraak/binding-after-akkoord.ts';
import { besprekingView } from '../bespreking/get.ts';
import { loadOpenBespreking } from '../bespreking/load.ts';
import type { UseCase } from '../use-case.ts';
import { kaderOf } from '../kader-of.ts';
import { actsWithinEigenBevoegdheid } from '../../../shared/kader/bindend.ts';

/** Ctrl+Enter in afronding: afspraken whose owner is in the room become bindend, the others are asked. */
export const everyoneAgrees: UseCase<'afspraak.everyoneAgrees'> = (ctx, { besprekingId }) => {
  loadOpenBespreking(ctx, besprekingId);
  const view = besprekingView(ctx, besprekingId);
  const kader = kaderOf(ctx, view.bespreking);
  const ownPower = new Set(
    view.organisaties.filter((one) => actsWithinEigenBevoegdheid(kader, one.naam)).map((one) => one.id),
  );
  return view.afspraken
    .filter((afspraak) => !afspraak.ingetrokken)
    .map((old) => {
      const binding = bindingAfterAkkoord(old, view, ownPower);
      if (binding === old.binding) return old;
      const afspraak = { ...old, binding, revisie: old.revisie + 1 };
      ctx.store.afspraak.update(afspraak);
      return afspraak;
    });
};
