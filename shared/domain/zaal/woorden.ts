import type { AfspraakStatus, Binding } from '../afspraak/afspraak.ts';
import type { Uitkomst } from '../afspraak/uitkomst.ts';
import type { InformatieSoort } from '../informatie/informatie.ts';

/** What the room reads for each kind of line. */
export const soortWoord: Record<InformatieSoort, string> = {
  opmerking: 'opmerking',
  feit: 'feit',
  vermoeden: 'vermoeden',
  oordeel: 'oordeel',
  kracht: 'kracht',
  'voor-later': 'voor later',
};

export const statusWoord: Record<AfspraakStatus, string> = {
  open: 'open',
  gedaan: 'gedaan',
  'niet-gedaan': 'niet gedaan',
  vervallen: 'vervallen',
};

export const uitkomstWoord: Record<Uitkomst['uitkomst'], string> = {
  gedaan: 'gedaan',
  'niet-gedaan': 'niet gedaan',
  vervallen: 'vervallen',
  doorgeschoven: 'doorgeschoven',
};

/** Empty while nothing was asked of the owner yet. */
export const bindingWoord: Record<Binding, string> = {
  'nog-geen': '',
  bindend: 'bindend',
  'akkoord-gevraagd': 'akkoord gevraagd',
  'eigen-bevoegdheid': 'binnen eigen bevoegdheid',
  'niet-akkoord': 'niet akkoord',
};
