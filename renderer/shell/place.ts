import type { SjabloonId } from '../../shared/domain/sjabloon/sjabloon.ts';
import type { Stuk } from '../../shared/domain/verslag/stuk.ts';

export type CasusTab =
  | 'overzicht'
  | 'betrokkenen'
  | 'deelnemers'
  | 'overleggen'
  | 'afspraken'
  | 'risicos'
  | 'op-en-afschaling'
  | 'documenten'
  | 'privacy';

/** Which part of a stuk is open: its paper, the reactions on the concept, or the way out to the recipients. */
export type VerslagDeel = 'stuk' | 'reacties' | 'verzenden';

export const beheerParts = [
  'gemeente',
  'gebruikers',
  'colleagues',
  'sleutels',
  'reservekopie',
  'bewaren',
  'klassen',
  'delen',
  'bevoegdheden',
  'logboek',
  'datalekken',
  'papieren',
  'sjablonen',
  'over',
] as const;
export type BeheerPart = (typeof beheerParts)[number];

/** Every place the user can be. */
export type Place =
  | { room: 'vandaag' }
  | { room: 'casussen' }
  | { room: 'new-casus' }
  | { room: 'consulten' }
  | { room: 'casuspakket' }
  | { room: 'casus'; casusId: string; tab?: CasusTab }
  | { room: 'overleggen' }
  | { room: 'new-overleg'; casusId?: string }
  | { room: 'voorbereiden'; besprekingId: string }
  | { room: 'bespreking'; besprekingId: string }
  | { room: 'verslag'; besprekingId: string; stuk?: Stuk; deel?: VerslagDeel }
  | { room: 'afspraken' }
  | { room: 'driehoek' }
  | { room: 'driehoeknotitie'; notitieId: string }
  | { room: 'driehoekoverleg'; overlegId: string }
  | { room: 'new-driehoekoverleg' }
  | { room: 'kader' }
  | { room: 'stuk'; casusId: string; sjabloon: SjabloonId; besprekingId?: string }
  | { room: 'inzage'; verzoekId: string }
  | { room: 'datalek' }
  | { room: 'hulp' }
  | { room: 'beheer'; part?: BeheerPart };

export type Room = Place['room'];

/** The rail's heading under which a room falls. */
export function railRoom(room: Room): Room {
  switch (room) {
    case 'casus':
    case 'new-casus':
    case 'consulten':
    case 'casuspakket':
    case 'stuk':
    case 'inzage':
      return 'casussen';
    case 'datalek':
      return 'hulp';
    case 'driehoeknotitie':
    case 'driehoekoverleg':
    case 'new-driehoekoverleg':
      return 'driehoek';
    case 'new-overleg':
    case 'voorbereiden':
    case 'bespreking':
    case 'verslag':
      return 'overleggen';
    default:
      return room;
  }
}

/** The same for every tab of one casus: going to another key starts a room afresh, at its top. */
export function placeKey(place: Place): string {
  if (place.room === 'stuk') return `stuk ${place.casusId} ${place.sjabloon} ${place.besprekingId ?? ''}`;
  if ('besprekingId' in place) return `${place.room} ${place.besprekingId}`;
  if ('notitieId' in place) return `${place.room} ${place.notitieId}`;
  if ('overlegId' in place) return `${place.room} ${place.overlegId}`;
  return place.room === 'casus' ? `casus ${place.casusId}` : place.room;
}
