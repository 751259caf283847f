import type { AfspraakStatus, Binding } from '../afspraak/afspraak.ts';
import type { Uitkomst } from '../afspraak/uitkomst.ts';
import type { InformatieSoort } from '../informatie/informatie.ts';

/** What the room reads for each kind of line. */
export const soortWord: Record<InformatieSoort, string> = {
  opmerking: 'opmerking',
  feit: 'feit',
  vermoeden: 'vermoeden',
  oordeel: 'oordeel',
  kracht: 'kracht',
  'voor-later': 'voor later',
};

export const statusWord: Record<AfspraakStatus, string> = {
  open: 'open',
  gedaan: 'gedaan',
  'niet-gedaan': 'niet gedaan',
  vervallen: 'vervallen',
};

export const uitkomstWord: Record<Uitkomst['uitkomst'], string> = {
  gedaan: 'gedaan',
  'niet-gedaan': 'niet gedaan',
  vervallen: 'vervallen',
  doorgeschoven: 'doorgeschoven',
};

/** Empty while nothing was asked of the owner yet. */
export const bindingWord: Record<Binding, string> = {
  'nog-geen': '',
  bindend: 'bindend',
  'akkoord-gevraagd': 'akkoord gevraagd',
  'eigen-bevoegdheid': 'binnen eigen bevoegdheid',
  'niet-akkoord': 'niet akkoord',
};
