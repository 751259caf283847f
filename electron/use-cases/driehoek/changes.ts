import { changesBetween } from '../../../shared/domain/driehoek/changes.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { loadNotitie } from './get.ts';
import { stapTekstOf } from './stap-tekst.ts';

/** From a version to how it is now. */
export const notitieChanges: UseCase<'driehoek.changes'> = (ctx, { id, versie }) => {
  const notitie = loadNotitie(ctx, id);
  const old = required(ctx.store.driehoek.versies(id).find(({ nummer }) => nummer === versie) ?? null);
  const stapTekst = stapTekstOf(ctx, notitie.casusId);
  return { blokken: changesBetween(old.inhoud, notitie.inhoud, stapTekst) };
};
