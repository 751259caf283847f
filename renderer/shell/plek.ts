export type CasusTab =
  | 'overzicht'
  | 'betrokkenen'
  | 'deelnemers'
  | 'overleggen'
  | 'afspraken'
  | 'risicos'
  | 'op-en-afschaling'
  | 'privacy';

/** Every place the user can be. */
export type Plek =
  | { room: 'vandaag' }
  | { room: 'casussen' }
  | { room: 'nieuwe-casus' }
  | { room: 'casus'; casusId: string; tab?: CasusTab }
  | { room: 'overleggen' }
  | { room: 'nieuw-overleg'; casusId?: string }
  | { room: 'voorbereiden'; besprekingId: string }
  | { room: 'bespreking'; besprekingId: string }
  | { room: 'verslag'; besprekingId: string }
  | { room: 'afspraken' }
  | { room: 'hulp' }
  | { room: 'beheer' };

export type Room = Plek['room'];

/** The rail's heading under which a room falls. */
export function railRoom(room: Room): Room {
  switch (room) {
    case 'casus':
    case 'nieuwe-casus':
      return 'casussen';
    case 'nieuw-overleg':
    case 'voorbereiden':
    case 'bespreking':
    case 'verslag':
      return 'overleggen';
    default:
      return room;
  }
}
