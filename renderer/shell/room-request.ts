import type { RequestName } from '../../shared/ipc/contract.ts';
import type { BeheerPart } from './place.ts';
import type { RailItem } from './rail-items.ts';

/** The request that a room of the rail begins with: who may not ask it has no use for the room. */
export const roomRequest: Record<RailItem['room'], RequestName> = {
  vandaag: 'vandaag.get',
  casussen: 'casus.list',
  overleggen: 'overleg.list',
  afspraken: 'afspraak.list',
  driehoek: 'driehoek.list',
  kader: 'kader.list',
  hulp: 'gemeente.get',
  beheer: 'gemeente.get',
};

/** The same for a part of Beheer. */
export const beheerRequest: Partial<Record<BeheerPart, RequestName>> = {
  gemeente: 'gemeente.save',
  colleagues: 'colleague.list',
  klassen: 'klassen.save',
  delen: 'delenwijzer.save',
  bevoegdheden: 'bevoegdheden.save',
  gebruikers: 'gebruiker.save',
  reservekopie: 'reservekopie.list',
  bewaren: 'bewaren.list',
  datalekken: 'datalek.list',
  logboek: 'logboek.get',
  papieren: 'papier.preview',
  sjablonen: 'sjabloon.save',
};
