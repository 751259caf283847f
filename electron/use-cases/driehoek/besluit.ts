import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import type { Context } from '../context.ts';
import { requireOpenCasus } from '../bewaren/require-open-casus.ts';
import { keepEarlier } from '../keep-earlier.ts';
import { log } from '../log.ts';
import { noteChange } from '../note-view.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';
import { requireFormeel } from './require-formeel.ts';

/** Typed while they talk. A formal besluit only in the order of the kader: refuses eerst-nodig while a step before it is open. */
export const recordDriehoekbesluit: UseCase<'driehoek.recordBesluit'> = (ctx, input) => {
  const notitie = loadNotitie(ctx, input.driehoeknotitieId);
  if (notitie.casusId !== null) requireOpenCasus(ctx, notitie.casusId);
  const { driehoek } = ctx.store;
  if (input.driehoekoverlegId !== null && !driehoek.overlegOf(notitie.id).includes(input.driehoekoverlegId))
    throw new Refused('onbekend');
  const earlier = driehoek.besluiten(notitie.id);
  const formeel = input.soort === 'formeel' ? requireFormeel(ctx, notitie, earlier, input) : null;
  const besluit: Driehoekbesluit = {
    ...input,
    wie: formeel?.wie ?? input.wie,
    formeelNummer: formeel === null ? '' : input.formeelNummer,
    id: ctx.newId(),
    nummer: earlier.length + 1,
    vervallen: false,
    reden: '',
    door: ctx.gebruiker(),
    createdAt: ctx.now(),
    revisie: 1,
  };
  driehoek.insertBesluit(besluit);
  if (notitie.casusId === null) noteChange(ctx, 'driehoeknotitie', notitie.id);
  if (formeel !== null) {
    logFormeel(ctx, notitie.casusId, `${formeel.overgang}, ${input.formeelNummer}`);
  }
  return besluit;
};

/** What was agreed can still be put right; a formal besluit is struck and taken anew. */
export const saveDriehoekbesluit: UseCase<'driehoek.saveBesluit'> = (ctx, { id, revisie, ...typed }) => {
  const besluit = required(ctx.store.driehoek.getBesluit(id));
  if (besluit.soort === 'formeel' || besluit.vervallen) throw new Refused('al-vastgesteld');
  const { casusId } = loadNotitie(ctx, besluit.driehoeknotitieId);
  if (casusId !== null) requireOpenCasus(ctx, casusId);
  const old = keepEarlier(ctx, 'driehoekbesluit', besluit, revisie);
  const changed = { ...old, ...typed, revisie: old.revisie + 1 };
  ctx.store.driehoek.updateBesluit(changed);
  // One of a casus is noted with its casus.
  if (casusId === null) noteChange(ctx, 'driehoeknotitie', besluit.driehoeknotitieId);
  return changed;
};

/** It stays readable with its number, and no longer counts. A formal one only with a reason. */
export const strikeDriehoekbesluit: UseCase<'driehoek.strikeBesluit'> = (ctx, { id, revisie, reden }) => {
  const besluit = required(ctx.store.driehoek.getBesluit(id));
  if (besluit.vervallen) throw new Refused('al-beslist');
  if (besluit.soort === 'formeel' && reden === '') throw new Refused('reden-nodig');
  const { casusId } = loadNotitie(ctx, besluit.driehoeknotitieId);
  if (casusId !== null) requireOpenCasus(ctx, casusId);
  const old = keepEarlier(ctx, 'driehoekbesluit', besluit, revisie);
  const struck = { ...old, vervallen: true, reden, revisie: old.revisie + 1 };
  ctx.store.driehoek.updateBesluit(struck);
  if (old.soort === 'formeel') {
    logFormeel(ctx, casusId, `${old.formeelNummer} vervallen`);
  }
  if (casusId === null) noteChange(ctx, 'driehoeknotitie', besluit.driehoeknotitieId);
  return struck;
};

function logFormeel(ctx: Context, casusId: string | null, what: string): void {
  if (casusId === null) return;
  log(ctx, {
    actie: 'vastgesteld',
    object: 'casus',
    objectId: casusId,
    detail: `driehoek, formeel besluit ${what}`,
  });
}
