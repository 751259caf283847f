import type { ParsedSjabloon } from '../../domain/sjabloon/parse-sjabloon.ts';
import type { SjabloonId } from '../../domain/sjabloon/sjabloon.ts';
import { vertrouwelijk } from '../classificatie.ts';
import { geheimhouding } from '../geheimhouding.ts';
import type { Paper } from '../paper.ts';
import { fillSjabloon, type StukValues } from './fill-sjabloon.ts';

const ofLetter = 'Deze brief is voor u. Bewaar hem op een veilige plaats.';

/** At the foot of every page. */
const footOf: Readonly<Record<SjabloonId, string>> = {
  uitnodiging: 'Alleen voor wie is uitgenodigd. Stuur deze uitnodiging niet door.',
  opschalingsdossier: 'Alleen voor wie hierover besluit. Vernietig dit dossier na het besluit.',
  'brief-betrokkene': ofLetter,
  'brief-ouders': ofLetter,
  'plan-van-aanpak': geheimhouding,
};

export interface BuiltStuk {
  readonly paper: Paper;
  /** Fields that must still be filled in. */
  readonly empty: readonly string[];
}

/** A paper from a sjabloon and what stands in its fields. `specialData`: see Paper. */
export function buildStuk(
  id: SjabloonId,
  sjabloon: ParsedSjabloon,
  values: StukValues,
  { gemeente, casusnummer, specialData }: Pick<Paper, 'gemeente' | 'casusnummer' | 'specialData'>,
): BuiltStuk {
  const { title, blocks, empty } = fillSjabloon(sjabloon, values);
  const paper = {
    title,
    gemeente,
    classificatie: vertrouwelijk,
    specialData,
    casusnummer,
    versie: '',
    concept: false,
    geheimhouding: footOf[id],
    blocks,
  };
  return { paper, empty };
}
