import { antwoordText, informeringWie } from '../../domain/informering/informering-text.ts';
import type { InzageRecord } from '../../domain/inzage/inzage-item.ts';
import { rectificatieSoortNaam } from '../../domain/rectificatie/rectificatie.ts';
import { verzoekSoortNaam, verzoekStatusNaam } from '../../domain/verzoek/verzoek.ts';
import { weigeringsgrondNaam } from '../../domain/verzoek/weigeringsgrond.ts';
import { dutchDay } from '../clock-time.ts';
import { record, velden, type InzageSources } from './inzage-sources.ts';

const groep = 'Informeren en verzoeken';

/** Informing, requests and notes. */
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
