import { wieVan } from '../../domain/afspraak/wie.ts';
import type { InzageRecord } from '../../domain/inzage/inzage-item.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { statusWord } from '../../domain/zaal/words.ts';
import { dutchDay } from '../clock-time.ts';
import { kansGevolgText } from '../words.ts';
import { record, velden, type InzageSources } from './inzage-sources.ts';

const fase = (value: number | null): string => (value === null ? 'nog te bepalen' : `AVE ${String(value)}`);

/** Afspraken, risico's, scenario's, op- of afschaling and consulten of the casus. */
export function agreedRecords(sources: InzageSources): InzageRecord[] {
  return [
    ...sources.afspraken.flatMap((afspraak) =>
      record(
        'afspraak',
        afspraak.id,
        {
          groep: 'Afspraken',
          soort: `Afspraak, ${afspraak.ingetrokken ? 'ingetrokken' : statusWord[afspraak.status]}`,
          datum: afspraak.datum,
        },
        velden(
          ['Wie', wieVan(afspraak, sources)],
          ['Wat', afspraak.wat],
          ['Wanneer', afspraak.datum === null ? '' : formatDatum(afspraak.datum)],
          ['Waarom niet', afspraak.waarom],
        ),
      ),
    ),
    ...sources.risicos.flatMap((risico) =>
      record(
        'risico',
        risico.id,
        { groep: 'Risico’s', soort: risico.vervallen ? 'Risico, vervallen' : 'Risico' },
        velden(
          ['Wat', risico.wat],
          ['Wie loopt gevaar', risico.wieLooptGevaar],
          ['Wanneer', risico.wanneer],
          ['Inschatting', kansGevolgText(risico.kans, risico.gevolg)],
          ['Beschermend', risico.beschermend],
          ['Maatregel', risico.maatregel],
          ['Eigenaar', risico.eigenaar],
        ),
      ),
    ),
    ...sources.scenarios.flatMap(({ id, als, dan, eigenaar, vervallen }) =>
      record(
        'scenario',
        id,
        { groep: 'Risico’s', soort: vervallen ? 'Scenario, vervallen' : 'Scenario' },
        velden(['Als', als], ['Dan', dan], ['Eigenaar', eigenaar]),
      ),
    ),
    ...sources.fasebesluiten.flatMap((besluit) =>
      record(
        'fasebesluit',
        besluit.id,
        {
          groep: 'Op- en afschaling',
          soort: besluit.soort === 'besluit' ? 'Besluit' : 'Voorstel',
          datum: besluit.datum,
        },
        velden(
          ['Stap', `van ${fase(besluit.van)} naar ${fase(besluit.naar)}`],
          ['Uitkomst van de afweging', besluit.uitkomst],
          ['Besloten door', `${besluit.beslisserNaam}, ${besluit.beslisserRol}`],
          ['Grond', besluit.grond],
          ['Geraadpleegd', besluit.geraadpleegd.join(', ')],
          ['Reden van afwijking', besluit.redenAfwijking],
          ['Akkoord gevraagd aan', besluit.akkoord.map(({ naam }) => naam).join(', ')],
          [
            'Andere meningen',
            besluit.visies.map(({ organisatie, tekst }) => `${organisatie}: ${tekst}`).join('. '),
          ],
        ),
      ),
    ),
    ...sources.consulten.flatMap(({ id, datum, gevraagdAan, vraag, antwoord, door }) =>
      record(
        'consult',
        id,
        { groep: 'Op- en afschaling', soort: 'Consult', datum },
        velden(['Gevraagd aan', gevraagdAan], ['Vraag', vraag], ['Antwoord', antwoord], ['Door', door]),
      ),
    ),
  ];
}

/** What was recorded of the rights of the betrokkene, who may open the casus, and who received papers of it. */
export function rightsRecords(sources: InzageSources): InzageRecord[] {
  return [
    ...sources.toegang.flatMap(({ id, naam, functie, sinds }) =>
      record(
        'toegang',
        id,
        { groep: 'Wie de gegevens kan zien', soort: 'Gebruiker', datum: dutchDay(sinds) },
        velden(['Naam', naam], ['Functie', functie]),
      ),
    ),
    ...sources.exports.flatMap(({ moment, bestand, voor }) =>
      record(
        'ontvanger',
        `${moment} ${bestand}`,
        { groep: 'Wie de gegevens kreeg', soort: 'Bestand', datum: dutchDay(moment) },
        velden(['Voor', voor], ['Bestand', bestand]),
      ),
    ),
  ];
}
