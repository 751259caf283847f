import type { ReactNode } from 'react';
import type { BeheerPart } from '../../shell/place.ts';
import { About } from './about.tsx';
import { BewarenPart } from './bewaren/bewaren-part.tsx';
import { ColleaguesPart } from './colleagues/colleagues-part.tsx';
import { DatalekkenPart } from './datalekken/datalekken-part.tsx';
import { DelenPart } from './delen/delen-part.tsx';
import { GebruikersPart } from './gebruikers/gebruikers-part.tsx';
import { GemeentePart } from './gemeente-part.tsx';
import { ReservekopiePart } from './reservekopie/reservekopie-part.tsx';
import { BevoegdhedenPart } from './bevoegdheden/bevoegdheden-part.tsx';
import { KlassenPart } from './klassen/klassen-part.tsx';
import { LogboekPart } from './logboek/logboek-part.tsx';
import { PapierenPart } from './papieren/papieren-part.tsx';
import { SjablonenPart } from './sjablonen/sjablonen-part.tsx';
import { SleutelsPart } from './sleutels/sleutels-part.tsx';

export interface BeheerPartItem {
  part: BeheerPart;
  name: string;
  element: ReactNode;
}

/** The parts of Beheer, in the order of the list beside them. */
export const beheerPartItems: readonly BeheerPartItem[] = [
  { part: 'gemeente', name: 'Gemeente', element: <GemeentePart /> },
  { part: 'gebruikers', name: 'Gebruikers', element: <GebruikersPart /> },
  { part: 'colleagues', name: 'Collega’s', element: <ColleaguesPart /> },
  { part: 'sleutels', name: 'Sleutels', element: <SleutelsPart /> },
  { part: 'reservekopie', name: 'Reservekopie', element: <ReservekopiePart /> },
  { part: 'bewaren', name: 'Bewaren', element: <BewarenPart /> },
  { part: 'klassen', name: 'Klassen', element: <KlassenPart /> },
  { part: 'delen', name: 'Delen', element: <DelenPart /> },
  { part: 'bevoegdheden', name: 'Bevoegdheden', element: <BevoegdhedenPart /> },
  { part: 'datalekken', name: 'Datalekken', element: <DatalekkenPart /> },
  { part: 'logboek', name: 'Logboek', element: <LogboekPart /> },
  { part: 'sjablonen', name: 'Sjablonen', element: <SjablonenPart /> },
  { part: 'papieren', name: 'Papieren', element: <PapierenPart /> },
  { part: 'over', name: 'Over Casustafel', element: <About /> },
];
