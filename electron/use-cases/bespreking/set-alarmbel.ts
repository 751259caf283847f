import { noteMoment } from '../note-moment.ts';
import type { UseCase } from '../use-case.ts';
import { loadOpenBespreking } from './load.ts';

export const setAlarmbel: UseCase<'bespreking.setAlarmbel'> = (ctx, { besprekingId, naam, on }) => {
  loadOpenBespreking(ctx, besprekingId);
  const others = ctx.store.bespreking.extras(besprekingId).alarmbellen.filter((name) => name !== naam);
  ctx.store.bespreking.saveAlarmbellen(besprekingId, on ? [...others, naam] : others);
  if (on) noteMoment(ctx, besprekingId, 'alarmbel', naam);
  return {};
};
