import { gewoneKlasse, klasseNaam, type Klasse } from '../../domain/informatie/klasse.ts';
import type { Informatie } from '../../domain/informatie/informatie.ts';
import type { Block } from '../blocks.ts';
import { lineText } from '../line-text.ts';
import { alinea, cell } from '../make-block.ts';
import { betrokkeneRol, bronOf } from '../who.ts';
import { afsprakenTabel, openAfspraken, standText, withoutNamesOfBetrokkenen } from './afspraken-tabel.ts';
import type { StukValues } from './fill-sjabloon.ts';
import { generalValues } from './general-values.ts';
import { niveausOf, organisatorOf, type Niveau } from './niveaus.ts';
import { risicosTabel } from './risicos-tabel.ts';
import type { HandValues, StukCasus } from './stuk-casus.ts';

export interface DossierParts {
  /** Which level of the kader it is for; of another kader or none: the first. */
  readonly niveau: number;
  /** Chosen one by one; none unless somebody chose it. */
  readonly regels: readonly Informatie[];
  readonly klassen: readonly Klasse[];
}

/**
 * Two pages for who can break a stagnation (Noord-Limburg 2.3; Dalfsen, AVE3; Heemskerk en Beverwijk, hoofdstuk 3). A
 * manager is no partner at the table, so of the beeld there is only what was chosen by hand, with its klasse beside it.
 */
export function opschalingsdossierValues(
  from: StukCasus,
  { niveau, regels, klassen }: DossierParts,
  hand: HandValues,
): StukValues {
  const { kader, afspraken, today } = from;
  const niveaus = niveausOf(kader);
  const chosen = niveaus.find((one) => one.niveau === niveau) ?? niveaus[0];
  return {
    velden: {
      ...generalValues(from),
      ...hand,
      niveau: chosen?.naam ?? '',
      'niveau-tekst': chosen?.tekst ?? '',
      organisator: organisatorOf(kader),
      'doel-overleg': kader.opschalingsoverleg?.doel ?? '',
      'stand-afspraken': standText(afspraken, today),
    },
    tabellen: {
      niveaus: [niveausTabel(niveaus, chosen)],
      'open-afspraken': [afsprakenTabel(openAfspraken(afspraken), withoutNamesOfBetrokkenen(from), from)],
      risicos: [risicosTabel(from.risicos)],
      regels: [regelsTabel(from, regels, klassen)],
    },
  };
}

function niveausTabel(niveaus: readonly Niveau[], chosen: Niveau | undefined): Block {
  return {
    kind: 'tabel',
    columns: [
      { head: 'Niveau', width: 0.28 },
      { head: 'Wie', width: 0.54 },
      { head: 'Dit dossier', width: 0.18 },
    ],
    groups: [
      {
        title: null,
        rows: niveaus.map((one) => [
          cell(`${String(one.niveau)}. ${one.naam}`, one === chosen ? 'strong' : 'plain'),
          cell(one.tekst),
          cell(one === chosen ? 'hier' : '', 'strong'),
        ]),
      },
    ],
  };
}

function regelsTabel(from: StukCasus, regels: readonly Informatie[], klassen: readonly Klasse[]): Block {
  if (regels.length === 0) return alinea('Niets. Dit dossier bevat geen regels uit het overleg.', 'meta');
  const roles = from.betrokkenen.map((one) => ({
    ...one,
    naam: one.soort === 'betrokkene' ? '' : betrokkeneRol(one),
    relatie: '',
  }));
  const people = {
    betrokkenen: roles,
    contacten: [...from.contacten],
    organisaties: [...from.organisaties],
  };
  return {
    kind: 'tabel',
    columns: [
      { head: 'Wat', width: 0.56 },
      { head: 'Van', width: 0.2 },
      { head: 'Soort gegevens', width: 0.24 },
    ],
    groups: [
      {
        title: null,
        rows: regels.map((line) => [
          cell(lineText(line)),
          cell(bronOf(people, line).trim()),
          cell(klasseNaam(line.klasse, klassen), line.klasse === gewoneKlasse ? 'plain' : 'strong'),
        ]),
      },
    ],
  };
}
