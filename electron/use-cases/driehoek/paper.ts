import type { Driehoeknotitie, NotitieVersie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { buildDriehoeknotitie } from '../../../shared/verslag/driehoek/build-driehoeknotitie.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { required } from '../refused.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';
import { withoutCopies } from './without-copies.ts';

/** The notitie as a paper: a version as it was laid down, or null for how it is now. */
export function notitiePaper(
  ctx: Context,
  notitie: Driehoeknotitie,
  versie: Pick<NotitieVersie, 'nummer' | 'inhoud' | 'createdAt'> | null,
): Paper {
  const casus = notitie.casusId === null ? null : required(ctx.store.casus.get(notitie.casusId));
  const { klassen } = klassenOf(ctx);
  return buildDriehoeknotitie({
    gemeente: ctx.store.gemeente.get()?.naam ?? '',
    nummer: notitie.nummer,
    casusnummer: casus?.nummer ?? null,
    versie: versie?.nummer ?? null,
    inhoud: withoutCopies(ctx, versie?.inhoud ?? notitie.inhoud, klassen),
    besluiten: ctx.store.driehoek
      .besluiten(notitie.id)
      .filter(({ createdAt }) => versie === null || createdAt <= versie.createdAt),
    overgangen: casus === null ? [] : formeleOvergangenOf(ctx, casus),
    klassen,
    namen: casus === null ? [] : ctx.store.casus.betrokkenen(casus.id).map(({ naam }) => naam),
  });
}

/** Throws Refused onbekend. */
export function versieOf(ctx: Context, notitieId: string, nummer: number): NotitieVersie {
  return required(ctx.store.driehoek.versies(notitieId).find((one) => one.nummer === nummer) ?? null);
}
