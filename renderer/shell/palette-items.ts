import type { RequestName } from '../../shared/ipc/contract.ts';
import type { SearchResult } from '../../shared/ipc/contract/vandaag.ts';
import type { Place } from './place.ts';
import { railItems } from './rail-items.ts';
import { roomRequest } from './room-request.ts';

export interface PaletteItem {
  id: string;
  title: string;
  detail: string;
  place?: Place;
  action?: () => void;
}

interface OwnItemsParts {
  onLock: () => void;
  may: (name: RequestName) => boolean;
}

const starts: readonly { request: RequestName; item: PaletteItem }[] = [
  {
    request: 'casus.create',
    item: { id: 'new-casus', title: 'Nieuwe casus', detail: 'Beginnen', place: { room: 'new-casus' } },
  },
  {
    request: 'consult.list',
    item: {
      id: 'consulten',
      title: 'Consulten zonder casus',
      detail: 'Scherm',
      place: { room: 'consulten' },
    },
  },
  {
    request: 'overleg.create',
    item: { id: 'new-overleg', title: 'Nieuw overleg', detail: 'Beginnen', place: { room: 'new-overleg' } },
  },
  {
    request: 'datalek.record',
    item: { id: 'datalek', title: 'Mogelijk datalek', detail: 'Vastleggen', place: { room: 'datalek' } },
  },
];

/** Screens and actions whose name holds the typed text. Leaving screens are offered during an overleg too. */
export function ownItems(text: string, { onLock, may }: OwnItemsParts): PaletteItem[] {
  const all: PaletteItem[] = [
    ...railItems
      .filter(({ room }) => may(roomRequest[room]))
      .map(({ room, name }) => ({
        id: `scherm-${room}`,
        title: name,
        detail: 'Scherm',
        place: { room },
      })),
    ...starts.filter(({ request }) => may(request)).map(({ item }) => item),
    { id: 'vergrendelen', title: 'Vergrendelen', detail: 'Ctrl+L', action: onLock },
  ];
  const wanted = text.trim().toLowerCase();
  return all.filter(({ title }) => title.toLowerCase().includes(wanted));
}

const kinds = { casus: 'Casus', persoon: 'Persoon', afspraak: 'Afspraak' } as const;

/** What the store found, each with the place it opens. */
export function foundItems(results: readonly SearchResult[]): PaletteItem[] {
  return results.map(({ soort, titel, toelichting, casusId }, index) => ({
    id: `gevonden-${index}`,
    title: titel,
    detail: toelichting === '' ? kinds[soort] : `${kinds[soort]}, ${toelichting}`,
    place: {
      room: 'casus',
      casusId,
      tab: soort === 'afspraak' ? 'afspraken' : soort === 'persoon' ? 'betrokkenen' : 'overzicht',
    },
  }));
}
