import { noteMoment } from '../note-moment.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const saveVraag: UseCase<'bespreking.saveVraag'> = (ctx, { besprekingId, vraag }) => {
  const bespreking = loadOpenBespreking(ctx, besprekingId);
  ctx.store.bespreking.update({ ...bespreking, vraag });
  if (vraag !== bespreking.vraag) noteMoment(ctx, besprekingId, 'vraag', besprekingId);
  return {};
};
