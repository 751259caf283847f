import type { BesprekingView } from '../../domain/bespreking/bespreking-view.ts';
import { deelItems } from '../../domain/delen/deel-items.ts';
import type { Onderdeel } from '../../domain/delen/onderdeel.ts';
import { deelKey } from '../../domain/delen/rechten-of.ts';
import type { Informatie } from '../../domain/informatie/informatie.ts';
import type { InzageRecord } from '../../domain/inzage/inzage-item.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { reactieUitkomstNaam, type Reactie } from '../../domain/verslag/reactie.ts';
import { soortWord } from '../../domain/zaal/words.ts';
import { dutchDay } from '../clock-time.ts';
import { delingText } from '../deling-text.ts';
import { bronOf, organisatieKort } from '../who.ts';
import { deelkeuzeRecords } from './deelkeuze-records.ts';
import { record, velden, type InzageSources } from './inzage-sources.ts';
import { presentNames } from './present-names.ts';

function onderdelenText(view: BesprekingView, onderdelen: readonly Onderdeel[]): string {
  const keys = new Set(onderdelen.map(deelKey));
  return deelItems(view)
    .filter((item) => keys.has(deelKey(item)))
    .map(({ label }) => label)
    .join(', ');
}

/** What was typed in one bespreking, also what was struck, kept out of the verslag, or never finished. */
export function besprekingRecords(sources: InzageSources, view: BesprekingView): InzageRecord[] {
  const { bespreking, overleg } = view;
  const datum = overleg.datum;
  const groep = `Overleg van ${formatDatum(datum)}`;
  const at = (soort: string) => ({ groep, soort, datum });
  return [
    ...record(
      'bespreking',
      bespreking.id,
      at('Overleg'),
      velden(
        ['Vraag aan het overleg', bespreking.vraag],
        ['Informeert betrokkene', bespreking.informeert],
        ['Uitgenodigd of aanwezig', presentNames(view)],
      ),
    ),
    ...view.informatie.flatMap((line) => lineRecord(sources, view, line, groep)),
    ...record(
      'alarmbellen',
      bespreking.id,
      at('Alarmbellen'),
      velden(['Gekozen', view.alarmbellen.join(', ')]),
    ),
    ...view.antwoorden.flatMap(({ criteriumId, antwoord, toelichting }) =>
      record(
        'antwoord',
        `${bespreking.id} ${criteriumId}`,
        at('Antwoord op een criterium'),
        velden(
          ['Vraag', sources.criterium(bespreking.id, criteriumId)],
          ['Antwoord', antwoord],
          ['Toelichting', toelichting],
        ),
      ),
    ),
    ...view.criteriumVisies.flatMap(({ criteriumId, organisatieId, antwoord, tekst }) =>
      record(
        'criterium-visie',
        `${bespreking.id} ${criteriumId} ${organisatieId}`,
        at('Ander antwoord van een organisatie'),
        velden(
          ['Vraag', sources.criterium(bespreking.id, criteriumId)],
          ['Organisatie', organisatieKort(view, organisatieId)],
          ['Antwoord', antwoord],
          ['Toelichting', tekst],
        ),
      ),
    ),
    ...view.visies.flatMap(({ organisatieId, tekst }) =>
      record(
        'visie',
        `${bespreking.id} ${organisatieId}`,
        at('Afwijkende mening'),
        velden(['Organisatie', organisatieKort(view, organisatieId)], ['Tekst', tekst]),
      ),
    ),
    ...view.vastgesteld.flatMap(({ id, soort, versie, vastgesteldAt, vastgesteldDoor }) =>
      record(
        'vastgesteld',
        id,
        { groep, soort: `Vastgesteld ${soort}`, datum: dutchDay(vastgesteldAt) },
        velden(
          [
            'Wat',
            `${soort}, versie ${String(versie)}. De regels, afspraken en besluiten staan in dit dossier.`,
          ],
          ['Vastgesteld door', vastgesteldDoor],
        ),
      ),
    ),
    ...view.correcties.flatMap(({ id, tekst, door, onderdelen, createdAt }) =>
      record(
        'correctie',
        id,
        { groep, soort: 'Correctie bij het verslag', datum: dutchDay(createdAt) },
        velden(['Bij', onderdelenText(view, onderdelen)], ['Tekst', tekst], ['Door', door]),
      ),
    ),
    ...deelkeuzeRecords(view, sources.deelkeuzen, groep),
    ...sources.reacties
      .filter(({ besprekingId }) => besprekingId === bespreking.id)
      .flatMap((reactie) => reactieRecord(reactie, groep)),
    ...record('concept', bespreking.id, at('Nog niet afgemaakte regel'), velden(['Tekst', view.draft])),
  ];
}

function reactieRecord(reactie: Reactie, groep: string): InzageRecord[] {
  const { id, van, regel, tekst, ontvangenOp, uitkomst, waarom, beantwoordDoor } = reactie;
  return record(
    'reactie',
    id,
    { groep, soort: 'Reactie op het concept', datum: ontvangenOp },
    velden(
      ['Van', van],
      ['Over', regel === null ? 'het hele verslag' : `regel ${String(regel)}`],
      ['Tekst', tekst],
      ['Uitkomst', reactieUitkomstNaam[uitkomst]],
      ['Waarom', waarom],
      ['Beantwoord door', beantwoordDoor],
    ),
  );
}

function lineRecord(
  sources: InzageSources,
  { delingen }: BesprekingView,
  line: Informatie,
  groep: string,
): InzageRecord[] {
  const deling = delingen.find(({ informatieId }) => informatieId === line.id);
  const stand = line.vervallen ? 'vervallen' : '';
  const words = [soortWord[line.soort], line.leefgebied, stand].filter((word) => word !== '').join(', ');
  const soort = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return record(
    'informatie',
    line.id,
    { groep, soort, datum: dutchDay(line.enteredAt) },
    velden(
      ['Bron', bronOf(sources, line)],
      ['Tekst', line.tekst],
      ['Waarom nodig', line.klasseReden],
      ['Delen', deling === undefined ? '' : delingText(deling)],
    ),
  );
}
