import type { Antwoord } from '../../domain/fasebesluit/antwoord.ts';
import { antwoordOp, type Antwoorden } from '../antwoorden.ts';
import { faseLabel } from '../fase.ts';
import { criteriumIdsOf, findCriterium } from '../overgang.ts';
import type { Beslisser, Raadpleging } from '../bevoegdheid/rollen-bij-overgang.ts';
import type { Kader } from '../schema.ts';
import type { Overgang } from '../schema/overgang.ts';
import type { VoorafStand } from '../bevoegdheid/vooraf.ts';

/** Who decides on the step at hand, who is heard and what comes first, as the kader says it. */
export interface StapFeiten {
  readonly bevoegd: readonly Beslisser[];
  readonly raadplegen: readonly Raadpleging[];
  readonly vooraf: readonly VoorafStand[];
}

const DONE: Record<Antwoord, string> = { ja: 'gedaan', nee: 'nog niet gedaan', onbekend: 'onbekend' };

function voorafLine({ tekst, door, formeel, vervuld }: VoorafStand): string {
  const stand = vervuld ? 'gedaan' : 'nog niet gedaan';
  return `${formeel ? 'Formele stap' : 'Eerst nodig'}: ${tekst} (${door.join(' of ')}): ${stand}.`;
}

/** A processtap is asked as a criterium, and still something that has to happen first (Almelo, vraag 1). */
function processtapLines(kader: Kader, overgang: Overgang, antwoorden: Antwoorden): string[] {
  return criteriumIdsOf(overgang)
    .map((id) => findCriterium(kader, id))
    .filter((criterium) => criterium.soort === 'processtap')
    .map(({ id, tekst }) => `Eerst nodig: ${tekst} (${id}): ${DONE[antwoordOp(antwoorden, id)]}.`);
}

/** The step at hand in the explanation. What the kader does not name is said too: silence could be read as allowed. */
export function stapLines(
  kader: Kader,
  overgang: Overgang,
  antwoorden: Antwoorden,
  { bevoegd, raadplegen, vooraf }: StapFeiten,
): string[] {
  const stap = `de stap van ${faseLabel(kader, overgang.van)} naar ${faseLabel(kader, overgang.naar)}`;
  const none = `Het kader noemt bij ${stap}`;
  const { akkoord } = overgang;
  const first = [...processtapLines(kader, overgang, antwoorden), ...vooraf.map(voorafLine)];
  return [
    ...bevoegd.map(({ naam, grond }) => `Mag beslissen over ${stap}: ${naam}. ${grond}`),
    ...(bevoegd.length === 0 ? [`${none} niemand die mag beslissen. Spreek lokaal af wie dat doet.`] : []),
    ...raadplegen.map(({ tekst }) => `Raadplegen: ${tekst}.`),
    ...(raadplegen.length === 0 ? [`${none} niemand om te raadplegen.`] : []),
    ...first,
    ...(first.length === 0 ? [`${none} niets dat eerst moet gebeuren.`] : []),
    ...(akkoord === undefined ? [] : [`Akkoord nodig: ${akkoord.tekst}`]),
  ];
}
