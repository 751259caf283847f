import { sjabloonSoortOf } from '../../../shared/domain/sjabloon/sjabloon.ts';
import type { StukInput } from '../../../shared/ipc/contract/stuk.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { buildStuk } from '../../../shared/verslag/stuk/build-stuk.ts';
import { foundNames } from '../../../shared/verslag/stuk/found-names.ts';
import type { Context } from '../context.ts';
import type { ExemplaarFor } from '../exemplaar/new-exemplaar.ts';
import { Refused } from '../refused.ts';
import { sjabloonNow } from '../sjabloon/sjablonen-of.ts';
import { stukCasus } from './stuk-casus.ts';
import { stukContent } from './stuk-values.ts';

export interface StukNow {
  paper: Paper;
  casusnummer: string;
  /** Fields that must still be filled in. */
  empty: readonly string[];
  /** Names of betrokkenen that stand in it. */
  names: string[];
  /** It may not go out with them: an uitnodiging names nobody, a brief only who gets it. */
  forbidden: boolean;
  /** For whom: of a letter one of the people the casus is about. */
  voor: ExemplaarFor;
}

/** A paper as it would go out now. Throws Refused onbekend, kader-ongeldig, sjabloon-ongeldig, verouderd. */
export function stukNow(ctx: Context, input: StukInput): StukNow {
  const from = stukCasus(ctx, input.casusId);
  const sjabloon = sjabloonNow(ctx, input.sjabloon);
  const { values, specialData, own, voor } = stukContent(ctx, from, input);
  const casusnummer = from.casus.nummer;
  const { paper, empty } = buildStuk(input.sjabloon, sjabloon, values, {
    gemeente: from.gemeente,
    casusnummer,
    specialData,
  });
  const others = from.betrokkenen.filter(({ id }) => id !== input.betrokkeneId);
  const names = foundNames(
    sjabloon,
    values,
    others.map(({ naam }) => naam),
    own,
  );
  const soort = sjabloonSoortOf[input.sjabloon];
  const namesNobody = soort === 'uitnodiging' || soort === 'brief';
  return { paper, casusnummer, empty, names, forbidden: namesNobody && names.length > 0, voor };
}

/** The same, to hand out. Throws Refused stuk-onvolledig with the fields, stuk-noemt-naam. */
export function stukToExport(ctx: Context, input: StukInput): StukNow {
  const now = stukNow(ctx, input);
  if (now.empty.length > 0) throw new Refused('stuk-onvolledig', now.empty.join(', '));
  if (now.forbidden) throw new Refused('stuk-noemt-naam');
  return now;
}
