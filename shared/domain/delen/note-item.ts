import { klasseRecogniser, toldKlassen } from '../informatie/klasse-words.ts';
import type { Klasse } from '../informatie/klasse.ts';
import { rectificatieSoortNaam, type Rectificatie } from '../rectificatie/rectificatie.ts';
import type { Correctie } from '../verslag/verslag.ts';
import type { DeelItem } from './deel-item.ts';
import type { Deling } from './deling.ts';
import type { Onderdeel } from './onderdeel.ts';

/** The notes beside the papers of a bespreking. */
export interface Notes {
  readonly correcties: readonly Correctie[];
  readonly rectificaties: readonly Rectificatie[];
}

/** A note as a thing that is given or withheld: free text, that tells what stood at the place it is about. */
export interface NoteItem extends DeelItem {
  readonly onderdelen: readonly Onderdeel[];
}

/** What is said of sharing a line after a choice by hand was made for its note ends that choice. */
type Said = Pick<Deling, 'informatieId' | 'setAt'>;

/** In the order of the paper, with the klassen that their words point at. doelChangedAt: null for never. */
export function noteItems(
  { correcties, rectificaties }: Notes,
  delingen: readonly Said[],
  doelChangedAt: string | null,
  klassen: readonly Klasse[],
): NoteItem[] {
  const recognise = klasseRecogniser(klassen);
  const item = (
    bron: 'correctie' | 'rectificatie',
    label: string,
    { id, tekst, createdAt, onderdelen }: Correctie | Rectificatie,
  ): NoteItem => {
    const said = delingen
      .filter(({ informatieId }) => onderdelen.some(({ bronId }) => bronId === informatieId))
      .map(({ setAt }) => setAt);
    const recognised = recognise(tekst);
    const doel = doelChangedAt === null || onderdelen.length === 0 ? [] : [doelChangedAt];
    return {
      bron,
      bronId: id,
      label,
      tekst,
      momenten: [],
      enteredAt: '',
      changedAt: [createdAt, ...said, ...doel].toSorted().at(-1) ?? createdAt,
      klassen: toldKlassen(recognised),
      recognised,
      vanIds: [],
      van: [],
      voor: [],
      leansOn: [],
      onderdelen,
    };
  };
  return [
    ...correcties.map((one) => item('correctie', `Correctie ${String(one.nummer)}`, one)),
    ...rectificaties.map((one) => item('rectificatie', rectificatieSoortNaam[one.soort], one)),
  ];
}
