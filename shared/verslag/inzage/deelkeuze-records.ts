import type { BesprekingView } from '../../domain/bespreking/bespreking-view.ts';
import type { Deelkeuze } from '../../domain/delen/deelkeuze.ts';
import { deelnemersAsOntvangers, organisatiesAsOntvangers } from '../../domain/delen/ontvanger.ts';
import type { InzageRecord } from '../../domain/inzage/inzage-item.ts';
import { ontvangerLabel } from '../../domain/verslag/exemplaar.ts';
import { dutchDay } from '../clock-time.ts';
import { record, velden } from './inzage-sources.ts';

const keuzeSoort: Record<Deelkeuze['keuze'], string> = {
  mee: 'Met de hand gedeeld',
  niet: 'Met de hand niet gedeeld',
  gewoon: 'Met de hand gewone tekst genoemd',
};

/** What of one bespreking was given to somebody or withheld by hand, and why. */
export function deelkeuzeRecords(
  view: BesprekingView,
  keuzen: readonly Deelkeuze[],
  groep: string,
): InzageRecord[] {
  const ontvangers = [...deelnemersAsOntvangers(view), ...organisatiesAsOntvangers(view)];
  return keuzen
    .filter(({ besprekingId }) => besprekingId === view.bespreking.id)
    .flatMap(({ besprekingId, bron, bronId, ontvanger, keuze, nood, reden, door, createdAt }) => {
      const found = ontvangers.find(({ key }) => key === ontvanger);
      return record(
        'deelkeuze',
        `${besprekingId} ${ontvanger} ${bron} ${bronId}`,
        {
          groep,
          soort: keuzeSoort[keuze],
          datum: dutchDay(createdAt),
        },
        velden(
          ['Met', found === undefined ? '' : ontvangerLabel(found)],
          ['In acute nood', nood ? 'ja' : ''],
          ['Waarom', reden],
          ['Door', door],
        ),
      );
    });
}
