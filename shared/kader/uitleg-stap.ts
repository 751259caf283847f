import { faseLabel } from './fase.ts';
import type { Beslisser, Raadpleging } from './rollen-bij-overgang.ts';
import type { Kader } from './schema.ts';
import type { Overgang } from './schema-overgang.ts';
import type { VoorafStand } from './vooraf.ts';

/** Who decides on the step at hand, who is heard and what comes first, as the kader says it. */
export interface StapFeiten {
  readonly bevoegd: readonly Beslisser[];
  readonly raadplegen: readonly Raadpleging[];
  readonly vooraf: readonly VoorafStand[];
}

function voorafLine({ tekst, door, formeel, vervuld }: VoorafStand): string {
  const stand = vervuld ? 'gedaan' : 'nog niet gedaan';
  return `${formeel ? 'Formele stap' : 'Eerst nodig'}: ${tekst} (${door.join(' of ')}): ${stand}.`;
}

/** The step at hand in the explanation. What the kader does not name is said too: silence could be read as allowed. */
export function stapLines(
  kader: Kader,
  overgang: Overgang,
  { bevoegd, raadplegen, vooraf }: StapFeiten,
): string[] {
  const stap = `de stap van ${faseLabel(kader, overgang.van)} naar ${faseLabel(kader, overgang.naar)}`;
  const none = `Het kader noemt bij ${stap}`;
  const { akkoord } = overgang;
  return [
    ...bevoegd.map(({ naam, grond }) => `Mag beslissen over ${stap}: ${naam}. ${grond}`),
    ...(bevoegd.length === 0 ? [`${none} niemand die mag beslissen. Spreek lokaal af wie dat doet.`] : []),
    ...raadplegen.map(({ tekst }) => `Raadplegen: ${tekst}.`),
    ...(raadplegen.length === 0 ? [`${none} niemand om te raadplegen.`] : []),
    ...vooraf.map(voorafLine),
    ...(vooraf.length === 0 ? [`${none} niets dat eerst moet gebeuren.`] : []),
    ...(akkoord === undefined ? [] : [`Akkoord nodig: ${akkoord.tekst}`]),
  ];
}
