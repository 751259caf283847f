import { emptyInhoud } from '../../../shared/domain/driehoek/empty-inhoud.ts';
import { nextNotitieNummer } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { filledFrom } from '../../../shared/domain/driehoek/filled-from.ts';
import { clock24, dutchDay } from '../../../shared/verslag/clock-time.ts';
import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { casusBijdrage } from './from-casus.ts';

/** Empty, from a few typed lines, or filled from a casus; the typed lines are the kern. */
export const createNotitie: UseCase<'driehoek.create'> = (ctx, { casusId, lines }) => {
  if (casusId !== null) requireOpenCasus(ctx, casusId);
  const now = ctx.now();
  const start = emptyInhoud(ctx.gebruiker(), { datum: dutchDay(now), tijd: clock24(now) });
  const filled = casusId === null ? start : filledFrom(start, casusBijdrage(ctx, casusId));
  const last = ctx.store.driehoek.lastNummer(ctx.today().slice(0, 4));
  const notitie = {
    id: ctx.newId(),
    casusId,
    nummer: nextNotitieNummer(ctx.today(), last),
    inhoud: lines.length === 0 ? filled : { ...filled, kern: lines },
    createdAt: now,
    revisie: 1,
  };
  ctx.store.driehoek.insert(notitie);
  log(ctx, {
    actie: 'aangemaakt',
    ...(casusId === null
      ? { object: 'driehoeknotitie', objectId: notitie.id }
      : { object: 'casus', objectId: casusId }),
    detail: `driehoeknotitie ${notitie.nummer}`,
  });
  return notitie;
};
