import { log } from '../log.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** Ticked as sent with the own mail, or not sent after all. */
export const markExemplaarSent: UseCase<'verzending.markSent'> = (ctx, { exemplaarId, sent }) => {
  const exemplaar = required(ctx.store.exemplaar.get(exemplaarId));
  if ((exemplaar.verzondenAt !== null) === sent) return exemplaar;
  const verzondenAt = sent ? ctx.now() : null;
  ctx.store.exemplaar.setVerzonden(exemplaarId, verzondenAt);
  log(ctx, {
    actie: 'gewijzigd',
    object: 'casus',
    objectId: exemplaar.casusId,
    detail: `${exemplaar.bestand} ${sent ? 'verzonden' : 'toch niet verzonden'}`,
  });
  return { ...exemplaar, verzondenAt };
};
