import { isTicked } from '../../../shared/domain/verslag/exemplaar.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Ticked as sent with the own mail or by post, or not sent after all. Refuses niet-toegestaan for what is handed over. */
export const markExemplaarSent: UseCase<'verzending.markSent'> = (ctx, { exemplaarId, sent }) => {
  const exemplaar = required(ctx.store.exemplaar.get(exemplaarId));
  const { casusId } = exemplaar;
  if (casusId === null || !isTicked(exemplaar.soort)) throw new Refused('niet-toegestaan');
  if ((exemplaar.verzondenAt !== null) === sent) return exemplaar;
  const verzondenAt = sent ? ctx.now() : null;
  ctx.store.exemplaar.setVerzonden(exemplaarId, verzondenAt);
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: casusId,
    detail: `${exemplaar.bestand} ${sent ? 'verzonden' : 'toch niet verzonden'}`,
  });
  return { ...exemplaar, verzondenAt };
};
