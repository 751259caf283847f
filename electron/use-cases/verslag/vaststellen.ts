import { withoutReden } from '../../../shared/domain/informatie/without-reden.ts';
import { openReacties } from '../../../shared/domain/verslag/reactie.ts';
import { missingOf } from '../casus/missing-of.ts';
import { loadBespreking } from '../bespreking/load.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { liveModel } from './model-of.ts';
import { buildNow } from './paper-of.ts';

/**
 * Fixes the paper as it stands. The afsprakenlijst can be vastgesteld during afronding; the verslag only when
 * the bespreking is afgerond, the casus has what the law asks, and every reaction on the concept has an answer.
 */
export const vaststellen: UseCase<'verslag.vaststellen'> = (ctx, { besprekingId, soort }) => {
  const bespreking = loadBespreking(ctx, besprekingId);
  if (ctx.store.verslag.latest(besprekingId, soort) !== null) throw new Refused('al-vastgesteld');
  if (soort === 'verslag') {
    if (bespreking.status !== 'afgerond') throw new Refused('niet-afgerond');
    const missing = missingOf(ctx, bespreking.casusId);
    if (missing.length > 0) throw new Refused('wettelijk-onvolledig', missing.join(' '));
    const lacking = withoutReden(ctx.store.informatie.ofBespreking(besprekingId), klassenOf(ctx).klassen);
    if (lacking.length > 0) {
      throw new Refused(
        'klasse-reden-nodig',
        `Regel ${lacking.map(({ nummer }) => String(nummer)).join(', ')}.`,
      );
    }
    const open = openReacties(ctx.store.reactie.ofBespreking(besprekingId));
    if (open.length > 0) {
      throw new Refused('reacties-open', `Reactie ${open.map(({ nummer }) => String(nummer)).join(', ')}.`);
    }
  }
  const door = ctx.gebruiker();
  const { paper, versie, hash } = buildNow(ctx, besprekingId, soort, { datum: ctx.today(), door });
  const vastgesteld = {
    id: ctx.newId(),
    besprekingId,
    soort,
    versie,
    hash,
    vastgesteldAt: ctx.now(),
    vastgesteldDoor: door,
  };
  ctx.store.verslag.insert(vastgesteld, JSON.stringify(paper));
  ctx.store.verslag.insertModel(vastgesteld.id, JSON.stringify(liveModel(ctx, besprekingId)));
  log(ctx, { actie: 'vastgesteld', object: 'casus', objectId: bespreking.casusId, detail: soort });
  return vastgesteld;
};
