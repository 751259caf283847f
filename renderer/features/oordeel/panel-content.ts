import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { leeftijdOf } from '../../../shared/domain/betrokkene/leeftijd.ts';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { weigh, type Afweging } from '../../../shared/kader/afweging.ts';
import { antwoordenById, type Antwoorden } from '../../../shared/kader/antwoorden.ts';
import { attendeesOf } from '../../../shared/kader/attendees-of.ts';
import { findCriterium } from '../../../shared/kader/overgang.ts';
import { presentWith, type Attendee } from '../../../shared/kader/rol.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { visieLines } from './criterium-visies.ts';
import { toelichtingInWords } from './toelichting.ts';

export interface PanelLine {
  readonly key: string;
  readonly text: string;
  /** Second ink: cited lines, who can tell, who is here. */
  readonly aside: string;
  /** Who sees this criterium otherwise. */
  readonly visies?: readonly string[];
  /** Set on steps that are done or not. */
  readonly done?: boolean;
}

export interface PanelContent {
  readonly fase: Fase | null;
  /** What to say before the outcome: the kader is meant for other ages. */
  readonly scope: string | null;
  readonly sentence: string;
  readonly decisive: readonly PanelLine[];
  readonly unknown: readonly PanelLine[];
  readonly changing: readonly PanelLine[];
  /** Who may decide; with 'Vraag consult' whom to ask. */
  readonly whoHeading: 'Wie mag beslissen' | 'Bij wie consult';
  readonly who: readonly PanelLine[];
  readonly needed: readonly PanelLine[];
}

/** What the criteria say by the answers so far. */
export function afwegingOf(
  kader: Kader,
  view: Pick<BesprekingView, 'casus' | 'antwoorden' | 'vooraf' | 'betrokkenen' | 'today'>,
): Afweging {
  return weigh({
    kader,
    fase: view.casus.fase,
    antwoorden: antwoordenById(view.antwoorden),
    vooraf: view.vooraf,
    leeftijd: leeftijdOf(view.betrokkenen, view.today),
  });
}

function present(kader: Kader, rollen: readonly string[], people: readonly Attendee[]): string {
  const names = rollen.flatMap((rol) => presentWith(kader, rol, people).map((person) => person.naam));
  return [...new Set(names)].join(', ');
}

function cited(antwoorden: Antwoorden, id: string): string {
  const given = antwoorden[id];
  return toelichtingInWords({ toelichting: given?.toelichting ?? '', regels: given?.regels ?? [] });
}

/** The panel "Wat de criteria zeggen", line by line (Handreiking and kader words; names of who is in the room). */
export function panelContent(kader: Kader, view: BesprekingView): PanelContent {
  const afweging = afwegingOf(kader, view);
  const antwoorden = antwoordenById(view.antwoorden);
  const people = attendeesOf(view);
  const asksConsult = afweging.uitkomst === 'consult';
  const here = (rol: string): string => present(kader, [rol], people) || 'niet aanwezig';
  return {
    fase: afweging.naar ?? view.casus.fase,
    scope: afweging.scope,
    sentence: afweging.kop,
    decisive: afweging.dragend.map((id) => ({
      key: id,
      text: `${antwoorden[id]?.antwoord ?? 'onbekend'}: ${findCriterium(kader, id).tekst}`,
      aside: cited(antwoorden, id),
      visies: visieLines(view, id, antwoorden[id]?.antwoord ?? null).map(({ words }) => words),
    })),
    unknown: afweging.onbekend.map(({ id, vraag, rollen, wie }) => {
      const names = present(kader, rollen, people);
      return { key: id, text: vraag, aside: names === '' ? `${wie.join(', ')}: niet aanwezig` : names };
    }),
    changing: afweging.wouldChange.map(({ ids, howMany, antwoord, tekst }) => ({
      key: `${ids.join()} ${howMany} ${antwoord}`,
      text: tekst,
      aside: '',
    })),
    whoHeading: asksConsult ? 'Bij wie consult' : 'Wie mag beslissen',
    who: (asksConsult ? afweging.consult : afweging.bevoegd).map(({ rol, naam }) => ({
      key: rol,
      text: naam,
      aside: here(rol),
    })),
    needed: afweging.vooraf.map(({ id, tekst, door, vervuld }) => ({
      key: id,
      text: tekst,
      aside: door.join(' of '),
      done: vervuld,
    })),
  };
}
