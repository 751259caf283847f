import { antwoordText, informeringWie } from '../../domain/informering/informering-text.ts';
import type { InzageRecord } from '../../domain/inzage/inzage-item.ts';
import { klasseNaam } from '../../domain/informatie/klasse.ts';
import { rectificatieSoortNaam } from '../../domain/rectificatie/rectificatie.ts';
import { formatDatum } from '../../domain/termijn/format-datum.ts';
import { verzoekSoortNaam, verzoekStatusNaam } from '../../domain/verzoek/verzoek.ts';
import { weigeringsgrondNaam } from '../../domain/verzoek/weigeringsgrond.ts';
import { dutchDay } from '../clock-time.ts';
import { record, velden, type InzageSources } from './inzage-sources.ts';

const groep = 'Informeren en verzoeken';

const naamOf = ({ organisaties }: Pick<InzageSources, 'organisaties'>, id: string): string =>
  organisaties.find((one) => one.id === id)?.naam ?? '';

/** Informing, requests, toestemmingen and notes. */
export function toldRecords({ self, betrokkenen, ...sources }: InzageSources): InzageRecord[] {
  const own = <T extends { betrokkeneId: string | null }>(list: readonly T[]): T[] =>
    list.filter(({ betrokkeneId }) => betrokkeneId === null || betrokkeneId === self.id);
  return [
    ...own(sources.informeringen).flatMap((one) =>
      record(
        'informering',
        one.id,
        { groep, soort: 'Informeren', datum: dutchDay(one.createdAt) },
        velden(['Over wie', informeringWie(one, betrokkenen)], ['Wat', antwoordText(one.antwoord)]),
      ),
    ),
    ...own(sources.verzoeken).flatMap((one) =>
      record(
        'verzoek',
        one.id,
        { groep, soort: `Verzoek om ${verzoekSoortNaam[one.soort].toLowerCase()}`, datum: one.ontvangenOp },
        velden(
          ['Toelichting', one.toelichting],
          ['Stand', verzoekStatusNaam[one.status]],
          ['Grond', one.grond === null ? '' : weigeringsgrondNaam[one.grond]],
          ['Antwoord', one.antwoord],
          ['Besloten door', one.beslistDoor],
        ),
      ),
    ),
    ...own(sources.toestemmingen).flatMap((one) =>
      record(
        'toestemming',
        one.id,
        { groep, soort: 'Toestemming om te delen', datum: one.gegevenOp },
        velden(
          ['Wie mag delen', naamOf(sources, one.organisatieId)],
          ['Met wie', one.ontvangers.map((id) => naamOf(sources, id)).join(', ') || 'iedereen aan tafel'],
          ['Welke gegevens', one.klassen.map((id) => klasseNaam(id, sources.klassen)).join(', ') || 'alle'],
          ['Waarover', one.tekst],
          ['Ingetrokken op', one.ingetrokkenOp === null ? '' : formatDatum(one.ingetrokkenOp)],
          ['Vastgelegd door', one.door],
        ),
      ),
    ),
    ...sources.rectificaties.flatMap((one) =>
      record(
        'rectificatie',
        one.id,
        {
          groep: 'Rectificaties en verklaringen',
          soort: rectificatieSoortNaam[one.soort],
          datum: dutchDay(one.createdAt),
        },
        velden(['Bij', one.bij], ['Tekst', one.tekst], ['Van', one.van]),
      ),
    ),
  ];
}
