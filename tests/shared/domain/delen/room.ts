import type { Periode } from '../../../../shared/domain/bespreking/aanwezige.ts';
import type { BesprekingView } from '../../../../shared/domain/bespreking/bespreking-view.ts';
import { deelItems } from '../../../../shared/domain/delen/deel-items.ts';
import type { DeelRegels, Deelrecht } from '../../../../shared/domain/delen/deelrecht.ts';
import { defaultDelenWijzer, type WijzerRegel } from '../../../../shared/domain/delen/delen-wijzer.ts';
import type { Deling } from '../../../../shared/domain/delen/deling.ts';
import type { Ontvanger } from '../../../../shared/domain/delen/ontvanger.ts';
import { deelKey, rechtenOf } from '../../../../shared/domain/delen/rechten-of.ts';
import type { Toestemming } from '../../../../shared/domain/delen/toestemming.ts';
import { at, id, jan, view } from '../zaal/view.ts';

export const soorten = ['corporatie', 'ggz', 'politie', 'gemeente', 'wijkteam'] as const;

/** One organisatie of each kind, in the order of `soorten`. */
export const organisaties = soorten.map((soort, index) => ({
  id: id(1 + index),
  naam: `De ${soort}`,
  kort: soort,
  soort,
  revisie: 1,
}));

export function idOf(soort: (typeof soorten)[number]): string {
  return organisaties.find((one) => one.soort === soort)!.id;
}

/** From 'HH:mm' to 'HH:mm', or still there. */
export function stay(van: string, tot: string | null = null): Periode {
  return { van: at(van), tot: tot === null ? null : at(tot) };
}

/** An organisatie that was in the room from 10.00 on, unless said otherwise. */
export function who(
  soort: (typeof soorten)[number],
  perioden: readonly Periode[] = [stay('10:00')],
): Ontvanger {
  return {
    key: `organisatie ${idOf(soort)}`,
    soort: 'organisatie',
    naam: `De ${soort}`,
    organisatieId: idOf(soort),
    organisatie: `De ${soort}`,
    organisatieSoort: soort,
    contactIds: [],
    email: '',
    perioden,
  };
}

/** A bespreking from 10.00 to 11.00 under the gemeente's own task, with the wijzer of the program. */
function rules(more: Partial<DeelRegels> = {}): DeelRegels {
  return {
    today: '2026-11-26',
    bespreking: { startedAt: at('10:00'), closedAt: at('11:00') },
    casus: { regime: 'gemeentelijke-taak' },
    deelname: [],
    delingen: [],
    wijzer: defaultDelenWijzer,
    toestemmingen: [],
    keuzen: [],
    doelChangedAt: null,
    ...more,
  };
}

/** What holds for each item of this bespreking, by its key. */
export function rechten(
  source: Partial<BesprekingView>,
  ontvanger: Ontvanger,
  more: Partial<DeelRegels> = {},
): ReadonlyMap<string, Deelrecht> {
  const shown = view({
    ...source,
    organisaties,
    bespreking: { ...view().bespreking, ...rules(more).bespreking },
  });
  return rechtenOf(deelItems(shown), ontvanger, rules(more));
}

export function rechtOnLine(
  line: BesprekingView['informatie'][number],
  ontvanger: Ontvanger,
  more: Partial<DeelRegels> = {},
): Deelrecht {
  return rechten({ informatie: [line] }, ontvanger, more).get(
    deelKey({ bron: 'informatie', bronId: line.id }),
  )!;
}

export function wijzerRegel(more: Partial<WijzerRegel>): WijzerRegel {
  return {
    id: 'proef',
    van: [],
    naar: [],
    klassen: [],
    uitkomst: 'nee',
    naarAfwezig: false,
    grond: 'Afspraak van de partners.',
    toelichting: '',
    ...more,
  };
}

export function deling(informatieId: string, more: Partial<Deling>): Deling {
  return {
    informatieId,
    wijze: 'volgens-wijzer',
    tot: null,
    grond: '',
    reden: 'Gezegd door de OvJ.',
    door: 'Anna Bakker',
    setAt: at('10:30'),
    revisie: 1,
    ...more,
  };
}

export function toestemming(more: Partial<Toestemming> = {}): Toestemming {
  return {
    id: id(900),
    casusId: view().casus.id,
    betrokkeneId: jan,
    organisatieId: idOf('ggz'),
    ontvangers: [],
    klassen: [],
    tekst: 'De GGZ mag met de partners over de behandeling praten.',
    gegevenOp: '2026-11-01',
    ingetrokkenOp: null,
    door: 'Anna Bakker',
    createdAt: at('09:00'),
    revisie: 1,
    ...more,
  };
}
