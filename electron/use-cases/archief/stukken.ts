import type { Casus } from '../../../shared/domain/casus/casus.ts';
import { givenOf } from '../../../shared/domain/rectificatie/ontvangers.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import type { VerslagSoort } from '../../../shared/domain/verslag/verslag.ts';
import { buildExemplaren } from '../../../shared/verslag/build-exemplaren.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { withCorrecties } from '../../../shared/verslag/with-correcties.ts';
import { withRectificaties } from '../../../shared/verslag/with-rectificaties.ts';
import type { Context } from '../context.ts';
import { fixedPaper } from '../driehoek/exemplaar.ts';

/** One paper of the archive. */
export interface ArchiefStuk {
  /** Name of its files, without extension; never a name of a person. */
  readonly name: string;
  readonly titel: string;
  readonly paper: Paper;
  readonly hash: string;
  readonly gemaaktAt: string;
  /** null: never vastgesteld. */
  readonly vastgesteldAt: string | null;
}

/** Every vastgesteld stuk, every version of a driehoeknotitie, and who has what, the oldest overleg first. */
export function stukkenOf(ctx: Context, casus: Casus): ArchiefStuk[] {
  const besprekingen = ctx.store.overleg.rowsOfCasus(casus.id).toReversed();
  const papers = besprekingen.flatMap(({ besprekingId, datum }) =>
    ctx.store.verslag.ofBespreking(besprekingId).map((fixed): ArchiefStuk => {
      const paper = JSON.parse(ctx.store.verslag.inhoud(fixed.id)) as Paper;
      const day = datum.replaceAll('-', '');
      return {
        name: `${casus.nummer}-${day}-${fixed.soort}-v${String(fixed.versie)}`,
        titel: `${titles[fixed.soort]} van ${formatDatum(datum)}, casus ${casus.nummer}, versie ${String(fixed.versie)}`,
        paper: complete(ctx, casus.id, paper, fixed.soort === 'verslag' ? besprekingId : null),
        hash: fixed.hash,
        gemaaktAt: fixed.vastgesteldAt,
        vastgesteldAt: fixed.vastgesteldAt,
      };
    }),
  );
  return withOwnNames([...papers, ...notitiesOf(ctx, casus), exemplarenOf(ctx, casus)]);
}

const titles: Readonly<Record<VerslagSoort, string>> = {
  verslag: 'Verslag',
  afsprakenlijst: 'Afsprakenlijst',
};

/** As it was vastgesteld, with what came later and travels with it (AVG art. 16). */
function complete(ctx: Context, casusId: string, paper: Paper, besprekingId: string | null): Paper {
  const correcties = besprekingId === null ? [] : ctx.store.verslag.correcties(besprekingId);
  return withRectificaties(withCorrecties(paper, correcties), ctx.store.rectificatie.ofCasus(casusId));
}

function notitiesOf(ctx: Context, casus: Casus): ArchiefStuk[] {
  return ctx.store.driehoek
    .ofCasus(casus.id)
    .toReversed()
    .flatMap((notitie) =>
      ctx.store.driehoek.versies(notitie.id).map((versie) => ({
        name: `${casus.nummer}-driehoeknotitie-${notitie.nummer.toLowerCase()}-v${String(versie.nummer)}`,
        titel: `Driehoeknotitie ${notitie.nummer}, casus ${casus.nummer}, versie ${String(versie.nummer)}`,
        ...fixedPaper(ctx, notitie, versie, ctx.now()),
        gemaaktAt: versie.createdAt,
        vastgesteldAt: versie.createdAt,
      })),
    );
}

function exemplarenOf(ctx: Context, casus: Casus): ArchiefStuk {
  const gemeente = ctx.store.gemeente.get()?.naam ?? '';
  const exemplaren = ctx.store.exemplaar.ofCasus(casus.id);
  const given = givenOf(ctx.store.rectificatie.exports(casus.id), exemplaren);
  const paper = buildExemplaren(given, exemplaren, { gemeente, casusnummer: casus.nummer });
  return {
    name: `${casus.nummer}-exemplaren`,
    titel: paper.title,
    paper,
    hash: '',
    gemaaktAt: ctx.now(),
    vastgesteldAt: null,
  };
}

/** Two overleggen on one day would have one name: the second gets a number. */
function withOwnNames(stukken: readonly ArchiefStuk[]): ArchiefStuk[] {
  const used = new Map<string, number>();
  return stukken.map((stuk) => {
    const count = (used.get(stuk.name) ?? 0) + 1;
    used.set(stuk.name, count);
    return count === 1 ? stuk : { ...stuk, name: `${stuk.name}-${String(count)}` };
  });
}
