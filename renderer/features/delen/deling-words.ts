import type { Deling, DelingGrond, DelingWijze } from '../../../shared/domain/delen/deling.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';

export const delingWijzeWords: Record<DelingWijze, string> = {
  'volgens-wijzer': 'Volgens de delen-wijzer',
  niet: 'Met niemand delen',
  'niet-tot': 'Niet delen tot een dag',
};

export const delingGrondWords: Record<DelingGrond, string> = {
  '': 'Geen',
  'conflict-van-plichten': 'Conflict van plichten',
  'wettelijk-meldrecht': 'Wettelijk meldrecht',
  'bron-akkoord': 'Wie het inbracht, vindt het goed',
};

/** When the ground may be used; '' for none. */
export const delingGrondHelp: Record<DelingGrond, string> = {
  '': '',
  'conflict-van-plichten':
    'Zwijgen brengt iemand in ernstig gevaar, toestemming lukt niet, en delen is de enige weg. Wie het beroepsgeheim heeft, weegt dit zelf af (KNMG-richtlijn).',
  'wettelijk-meldrecht':
    'De wet laat melden toe zonder toestemming, zoals aan Veilig Thuis (Wmo 2015, de meldcode) of aan de jeugdbescherming (Jeugdwet artikel 7.3.11).',
  'bron-akkoord':
    'De politie, het OM of een ander die dit inbracht, vindt het goed dat anderen dit krijgen (Wpg, Wjsg). Schrijf op wie dat zei, en wanneer.',
};

/** What a line bears in the list, in words; '' when it follows the delen-wijzer and nothing else was said. */
export function delingMark(deling: Deling | undefined, today: string): string {
  if (deling === undefined) return '';
  if (deling.wijze === 'niet') return 'niet delen';
  if (deling.wijze === 'niet-tot' && deling.tot === null) return 'niet delen';
  if (deling.wijze === 'niet-tot' && deling.tot !== null && today < deling.tot) {
    return `niet delen tot ${formatDatum(deling.tot)}`;
  }
  return deling.grond === '' ? '' : `delen: ${delingGrondWords[deling.grond].toLowerCase()}`;
}
