import { gewoneKlasse, klasseNaam } from '../../../shared/domain/informatie/klasse.ts';
import { suggestStrepen } from '../../../shared/domain/inzage/suggest-strepen.ts';
import type { Piece, SjabloonRegel } from '../../../shared/domain/sjabloon/parse-sjabloon.ts';
import { sjabloonSoortOf, type SjabloonSoort } from '../../../shared/domain/sjabloon/sjabloon.ts';
import type { SjabloonVeld } from '../../../shared/domain/sjabloon/velden.ts';
import { lineText } from '../../../shared/verslag/line-text.ts';
import { niveausOf } from '../../../shared/verslag/stuk/niveaus.ts';
import type { StukCasus } from '../../../shared/verslag/stuk/stuk-casus.ts';
import { loadBespreking } from '../bespreking/load.ts';
import { klassenOf } from '../klassen/klassen-of.ts';
import { Refused } from '../refused.ts';
import { sjabloonNow } from '../sjabloon/sjablonen-of.ts';
import type { UseCase } from '../use-case.ts';
import { genodigdenOf } from './genodigden.ts';
import { offeredRegels } from './offered-regels.ts';
import { stukCasus } from './stuk-casus.ts';

/** What must be filled in or chosen for a paper, as its sjabloon is now. */
export const stukChoices: UseCase<'stuk.choices'> = (ctx, { casusId, sjabloon, besprekingId }) => {
  const soort = sjabloonSoortOf[sjabloon];
  const parsed = sjabloonNow(ctx, sjabloon);
  const from = stukCasus(ctx, casusId);
  const { klassen } = klassenOf(ctx);
  if (besprekingId !== null && loadBespreking(ctx, besprekingId).casusId !== casusId) {
    throw new Refused('onbekend');
  }
  const asked = handVelden([...parsed.title, ...parsed.regels.flatMap(piecesOf)]);
  const days = new Map(ctx.store.overleg.rowsOfCasus(casusId).map((row) => [row.besprekingId, row.datum]));
  return {
    velden: asked.map(({ naam, meaning, optional }) => ({
      naam,
      meaning,
      value: beginOf(soort, naam, from),
      optional: optional === true,
    })),
    niveaus: soort === 'opschalingsdossier' ? [...niveausOf(from.kader)] : [],
    regels:
      soort === 'opschalingsdossier'
        ? offeredRegels(ctx, casusId).map((line) => ({
            id: line.id,
            datum: days.get(line.besprekingId) ?? '',
            tekst: lineText(line),
            klasse: line.klasse === gewoneKlasse ? '' : klasseNaam(line.klasse, klassen),
          }))
        : [],
    genodigden:
      besprekingId === null
        ? []
        : genodigdenOf(ctx, besprekingId).map(({ id, naam, organisatie }) => ({ id, naam, organisatie })),
  };
};

function piecesOf(regel: SjabloonRegel): readonly Piece[] {
  return regel.kind === 'tabel' ? [] : regel.pieces;
}

/** Each once, in the order in which the paper names them. */
function handVelden(pieces: readonly Piece[]): SjabloonVeld[] {
  const asked = pieces.flatMap((piece) =>
    piece.kind === 'veld' && piece.veld.byHand === true ? [piece.veld] : [],
  );
  return [...new Map(asked.map((veld) => [veld.naam, veld])).values()];
}

/** How a field begins. The doel goes along where it names nobody: it is typed freely. */
function beginOf(soort: SjabloonSoort, naam: string, from: StukCasus): string {
  if (naam === 'over-wie') return 'De voorzitter belt u hierover.';
  if (naam !== 'doel') return '';
  const { doel } = from.casus;
  const names = from.betrokkenen.map((one) => one.naam);
  const isNameless = suggestStrepen([{ naam, tekst: doel }], names, '').length === 0;
  return isNameless || soort === 'opschalingsdossier' ? doel : '';
}
