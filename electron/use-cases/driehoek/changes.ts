import { changesBetween } from '../../../shared/domain/driehoek/changes.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';
import { loadNotitie } from './get.ts';

/** From a version to how it is now. */
export const notitieChanges: UseCase<'driehoek.changes'> = (ctx, { id, versie }) => {
  const notitie = loadNotitie(ctx, id);
  const old = required(ctx.store.driehoek.versies(id).find(({ nummer }) => nummer === versie) ?? null);
  const casus = notitie.casusId === null ? null : ctx.store.casus.get(notitie.casusId);
  const stappen = casus === null ? [] : formeleOvergangenOf(ctx, casus).flatMap((one) => one.stappen);
  const stapTekst = (stapId: string): string => stappen.find((one) => one.id === stapId)?.tekst ?? stapId;
  return { blokken: changesBetween(old.inhoud, notitie.inhoud, stapTekst) };
};
