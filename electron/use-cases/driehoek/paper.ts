import type { Driehoeknotitie, NotitieVersie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { mapTexts } from '../../../shared/domain/driehoek/map-texts.ts';
import { buildDriehoeknotitie } from '../../../shared/verslag/driehoek/build-driehoeknotitie.ts';
import { alinea } from '../../../shared/verslag/make-block.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { required } from '../refused.ts';
import { besluitenAt } from './besluiten-at.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';
import { repeatsWithheld } from './repeats-withheld.ts';
import { withoutCopies } from './without-copies.ts';

const notRepeated = 'Niet op papier: woorden van politie of zorg, of een regel die niet wordt gedeeld.';

/**
 * The notitie as a paper: a version as it was laid down, or null for how it is now. Text that repeats a line that may
 * not be repeated is not on it; a concept says so.
 */
export function notitiePaper(
  ctx: Context,
  notitie: Driehoeknotitie,
  versie: Pick<NotitieVersie, 'nummer' | 'inhoud' | 'createdAt'> | null,
): Paper {
  return madePaper(ctx, notitie, versie).paper;
}

interface MadePaper {
  readonly paper: Paper;
  /** So many lines that would stand on it are not on it. */
  readonly leftOut: number;
}

/** The same, with how much is not on it. */
export function madePaper(
  ctx: Context,
  notitie: Driehoeknotitie,
  versie: Pick<NotitieVersie, 'nummer' | 'inhoud' | 'createdAt'> | null,
): MadePaper {
  const casus = notitie.casusId === null ? null : required(ctx.store.casus.get(notitie.casusId));
  const { klassen } = klassenOf(ctx);
  const repeats = casus === null ? () => false : repeatsWithheld(ctx, casus.id, klassen);
  const without = (instead: string) => (text: string) => (repeats(text) ? instead : text);
  const whole = versie?.inhoud ?? notitie.inhoud;
  const allowed = withoutCopies(ctx, whole, klassen);
  const inhoud = mapTexts(allowed, without(''));
  const besluiten =
    versie === null
      ? ctx.store.driehoek.besluiten(notitie.id)
      : besluitenAt(ctx, notitie.id, versie.createdAt);
  const paper = buildDriehoeknotitie({
    gemeente: ctx.store.gemeente.get()?.naam ?? '',
    nummer: notitie.nummer,
    casusnummer: casus?.nummer ?? null,
    versie: versie?.nummer ?? null,
    inhoud,
    besluiten: besluiten.map((besluit) => ({
      ...besluit,
      wat: without(notRepeated)(besluit.wat),
      wie: without('')(besluit.wie),
      reden: without('')(besluit.reden),
    })),
    overgangen: casus === null ? [] : formeleOvergangenOf(ctx, casus),
    klassen,
    namen: casus === null ? [] : ctx.store.casus.betrokkenen(casus.id).map(({ naam }) => naam),
  });
  const leftOut =
    printed(whole).length -
    printed(allowed).length +
    textsOf({ ...allowed, beeld: { ...allowed.beeld, feiten: printed(allowed) } }).filter(repeats).length +
    besluiten.filter(({ wat, wie, reden }) => [wat, wie, reden].some(repeats)).length;
  if (versie !== null || JSON.stringify(inhoud) === JSON.stringify(allowed)) return { paper, leftOut };
  const [title, ...rest] = paper.blocks;
  const blocks = title === undefined ? [] : [title, alinea(notRepeated, 'meta'), ...rest];
  return { paper: { ...paper, blocks }, leftOut };
}

/** The feiten that stand on it. */
function printed({ beeld }: NotitieInhoud): NotitieInhoud['beeld']['feiten'] {
  return beeld.feiten.filter(({ meenemen, tekst }) => meenemen && tekst !== '');
}

function textsOf(inhoud: NotitieInhoud): string[] {
  const texts: string[] = [];
  mapTexts(inhoud, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** Throws Refused onbekend. */
export function versieOf(ctx: Context, notitieId: string, nummer: number): NotitieVersie {
  return required(ctx.store.driehoek.versies(notitieId).find((one) => one.nummer === nummer) ?? null);
}
