import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { weigh, type Afweging } from '../../../shared/kader/afweging.ts';
import { antwoordenById, type Antwoorden } from '../../../shared/kader/antwoorden.ts';
import { attendeesOf } from '../../../shared/kader/attendees-of.ts';
import { findCriterium } from '../../../shared/kader/overgang.ts';
import { presentWith, type Attendee } from '../../../shared/kader/rol.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { toelichtingInWoorden } from './toelichting.ts';

export interface PaneelRegel {
  readonly key: string;
  readonly tekst: string;
  /** Second ink: cited lines, who can tell, who is here. */
  readonly bij: string;
  /** Set on steps that are done or not. */
  readonly vervuld?: boolean;
}

export interface PaneelInhoud {
  readonly fase: Fase | null;
  readonly zin: string;
  readonly doorslag: readonly PaneelRegel[];
  readonly onbekend: readonly PaneelRegel[];
  readonly verandert: readonly PaneelRegel[];
  /** Who may decide; with 'Vraag consult' whom to ask. */
  readonly wieKop: 'Wie mag beslissen' | 'Bij wie consult';
  readonly wie: readonly PaneelRegel[];
  readonly nodig: readonly PaneelRegel[];
}

/** What the criteria say by the answers so far. */
export function afwegingOf(
  kader: Kader,
  view: Pick<BesprekingView, 'casus' | 'antwoorden' | 'vooraf'>,
): Afweging {
  return weigh({
    kader,
    fase: view.casus.fase,
    antwoorden: antwoordenById(view.antwoorden),
    vooraf: view.vooraf,
  });
}

function present(kader: Kader, rollen: readonly string[], people: readonly Attendee[]): string {
  const names = rollen.flatMap((rol) => presentWith(kader, rol, people).map((person) => person.naam));
  return [...new Set(names)].join(', ');
}

function cited(antwoorden: Antwoorden, id: string): string {
  const given = antwoorden[id];
  return toelichtingInWoorden({ toelichting: given?.toelichting ?? '', regels: given?.regels ?? [] });
}

/** The panel "Wat de criteria zeggen", line by line (Handreiking and kader words; names of who is in the room). */
export function paneelInhoud(kader: Kader, view: BesprekingView): PaneelInhoud {
  const afweging = afwegingOf(kader, view);
  const antwoorden = antwoordenById(view.antwoorden);
  const people = attendeesOf(view);
  const asksConsult = afweging.uitkomst === 'consult';
  const here = (rol: string): string => present(kader, [rol], people) || 'niet aanwezig';
  return {
    fase: afweging.naar ?? view.casus.fase,
    zin: afweging.kop,
    doorslag: afweging.dragend.map((id) => ({
      key: id,
      tekst: `${antwoorden[id]?.antwoord ?? 'onbekend'}: ${findCriterium(kader, id).tekst}`,
      bij: cited(antwoorden, id),
    })),
    onbekend: afweging.onbekend.map(({ id, vraag, rollen, wie }) => {
      const names = present(kader, rollen, people);
      return { key: id, tekst: vraag, bij: names === '' ? `${wie.join(', ')}: niet aanwezig` : names };
    }),
    verandert: afweging.watVerandert.map(({ ids, antwoord, tekst }) => ({
      key: `${ids.join()} ${antwoord}`,
      tekst,
      bij: '',
    })),
    wieKop: asksConsult ? 'Bij wie consult' : 'Wie mag beslissen',
    wie: (asksConsult ? afweging.consult : afweging.bevoegd).map(({ rol, naam }) => ({
      key: rol,
      tekst: naam,
      bij: here(rol),
    })),
    nodig: afweging.vooraf.map(({ id, tekst, door, vervuld }) => ({
      key: id,
      tekst,
      bij: door.join(' of '),
      vervuld,
    })),
  };
}
