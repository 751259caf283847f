import { formatDatum } from '../termijn/format-datum.ts';
import type { Blok } from './blok.ts';
import type { NotitieInhoud } from './inhoud.ts';
import { momentText } from './moment-text.ts';
import { optieObstacles, type Optie } from './optie.ts';
import { gripOverwegingen, pshiOverwegingen, type Overweging } from './overweging.ts';
import { doelNaam, gevaarNaam, lijnNaam, maatregelLijnNaam, scenarioSoortNaam, wieNaam } from './words.ts';

/** Parts of a line behind each other; what is empty leaves no comma. */
function joined(parts: readonly string[], between = ', '): string {
  return parts.filter((part) => part !== '').join(between);
}

/** Every block of a notitie in lines that can be read and compared. What is not taken along is not in it. */
export function blokLines(inhoud: NotitieInhoud, stapTekst: (id: string) => string): Record<Blok, string[]> {
  const { kop, beeld, oordeel, communicatie, volgendMoment } = inhoud;
  const lines: Record<Blok, string[]> = {
    kop: [
      kop.aanduiding,
      joined([kop.classificatie, doelNaam[kop.doel]]),
      labelled('Stand van zaken', momentText(kop.standVan.datum, kop.standVan.tijd)),
      labelled('Opsteller', kop.opsteller),
    ],
    'gevraagd-besluit': inhoud.gevraagdBesluit.map(({ wat, wie, termijn }) =>
      labelled(wieNaam[wie], joined([wat, termijn])),
    ),
    kern: inhoud.kern,
    beeld: [
      ...beeld.feiten
        .filter(({ meenemen }) => meenemen)
        .map(({ datum, tijd, bron, tekst }) => joined([momentText(datum, tijd), bron, tekst], ': ')),
      ...beeld.onbekend.map((text) => labelled('Onbekend', text)),
      ...beeld.media.map((text) => labelled('Media', text)),
    ],
    oordeel: [
      ...oordeel.risicos.map(({ voor, tekst }) =>
        labelled(voor === null ? 'Risico' : gevaarNaam[voor], tekst),
      ),
      ...oordeel.criteria.map(({ tekst, antwoord }) => labelled(tekst, antwoord)),
      ...oordeel.scenarios.map(({ soort, als, dan, trigger }) =>
        labelled(
          scenarioSoortNaam[soort],
          joined([`als ${als}`, `dan ${dan}`, labelled('te zien aan', trigger)]),
        ),
      ),
    ],
    maatregelen: inhoud.maatregelen.map(({ lijn, wat, wie, tot }) =>
      labelled(maatregelLijnNaam[lijn], joined([wat, wie, tot === null ? '' : `tot ${formatDatum(tot)}`])),
    ),
    opties: [...inhoud.opties.map(optieLine), labelled('Advies', inhoud.advies)],
    communicatie: [
      communicatie.lijn,
      labelled('Woordvoerder', communicatie.woordvoerder),
      ...communicatie.informeert.map(({ wie, door, wanneer }) =>
        labelled('Informeren', joined([wie, door, wanneer])),
      ),
    ],
    afspraken: [
      labelled(
        'Volgend moment',
        joined([momentText(volgendMoment.datum, volgendMoment.tijd), volgendMoment.toelichting]),
      ),
      ...inhoud.afschaalcriteria.map((text) => labelled('Afschalen als', text)),
      ...inhoud.formeel.stappen
        .filter(({ vervuld }) => vervuld)
        .map(({ id }) => labelled('Gedaan', stapTekst(id))),
      ...ticked('GRIP', gripOverwegingen, inhoud.grip),
      ...ticked('PSHI', pshiOverwegingen, inhoud.pshi),
    ],
  };
  for (const blok of Object.keys(lines) as Blok[]) lines[blok] = lines[blok].filter((line) => line !== '');
  return lines;
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}

function optieLine(optie: Optie): string {
  const { lijn, tekst, artikel, dossier, nadeel } = optie;
  const obstacles = optieObstacles(optie);
  const line = joined([
    `${lijnNaam[lijn]}: ${tekst}`,
    artikel,
    labelled('dossier', dossier),
    labelled('nadeel', nadeel),
  ]);
  return obstacles.length === 0 ? line : `${line}. Vervalt: ${obstacles.join('; ')}`;
}

function ticked(
  what: string,
  known: readonly Overweging[],
  { overwegingen, toelichting }: NotitieInhoud['grip'],
): string[] {
  const texts = overwegingen.map((id) => known.find((one) => one.id === id)?.tekst ?? id);
  return [...texts, toelichting].map((text) => labelled(what, text));
}
