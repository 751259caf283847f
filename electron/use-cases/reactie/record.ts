import { loadNotVastgesteld } from '../bespreking/load-not-vastgesteld.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** What somebody says of the concept; once the verslag is vastgesteld it is a correctie. Refuses niet-afgerond. */
export const recordReactie: UseCase<'reactie.record'> = (ctx, input) => {
  const { besprekingId, regel, ontvangenOp } = input;
  const { status, casusId } = loadNotVastgesteld(ctx, besprekingId);
  if (status !== 'afgerond') throw new Refused('niet-afgerond');
  if (ontvangenOp > ctx.today()) throw new Refused('invoer-ongeldig', 'ontvangenOp');
  const lines = ctx.store.informatie.ofBespreking(besprekingId);
  if (regel !== null && !lines.some(({ nummer }) => nummer === regel)) {
    throw new Refused('invoer-ongeldig', 'regel');
  }
  const reactie = {
    ...input,
    id: ctx.newId(),
    nummer: ctx.store.reactie.ofBespreking(besprekingId).length + 1,
    uitkomst: 'open' as const,
    waarom: '',
    beantwoordDoor: '',
    createdAt: ctx.now(),
    revisie: 1,
  };
  ctx.store.reactie.insert(reactie);
  const detail = `reactie ${String(reactie.nummer)} op het concept`;
  log(ctx, { actie: 'aangemaakt', object: 'casus', objectId: casusId, detail });
  return reactie;
};
