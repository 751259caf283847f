import type { IconName } from '../components/icon-paths.ts';

type RailRoom =
  'vandaag' | 'casussen' | 'overleggen' | 'afspraken' | 'driehoek' | 'kader' | 'hulp' | 'beheer';

export interface RailItem {
  room: RailRoom;
  name: string;
  icon: IconName;
}

export const railAbove: readonly RailItem[] = [
  { room: 'vandaag', name: 'Vandaag', icon: 'today' },
  { room: 'casussen', name: 'Casussen', icon: 'folder' },
  { room: 'overleggen', name: 'Overleggen', icon: 'meeting' },
  { room: 'afspraken', name: 'Afspraken', icon: 'checklist' },
  { room: 'driehoek', name: 'Driehoek', icon: 'triangle' },
];

export const railBelow: readonly RailItem[] = [
  { room: 'kader', name: 'AVE-schema', icon: 'phases' },
  { room: 'hulp', name: 'Hulp', icon: 'help' },
  { room: 'beheer', name: 'Beheer', icon: 'settings' },
];

export const railItems: readonly RailItem[] = [...railAbove, ...railBelow];
