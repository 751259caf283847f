import type { CasusTables, CasusRow } from '../casusbestand/casusbestand.ts';
import { formatDatum } from '../termijn/format-datum.ts';
import type { WithheldGrond } from './withheld-rows.ts';

const sentences: Readonly<Record<Exclude<WithheldGrond, 'niet-delen-tot'>, string>> = {
  struck: 'doorgehaald of ingetrokken',
  'niet-in-verslag': 'niet in het verslag',
  'voor-later': 'bewaard voor later',
  'niet-delen': 'er staat bij: niet delen',
  'ander-doel': 'alleen voor een eerder doel: politie-informatie van voor de wijziging',
  'met-de-hand': 'met de hand weggelaten voor de gemeente of voor iedereen',
  'leans-on': 'hoort bij iets wat niet meegaat',
  'over-alles': 'kan over iets gaan wat niet meegaat: er staat niet bij waarover het gaat',
};

/** Why a row stays behind, in words. `row`: of informatie, for the day until which it may not be shared. */
export function withheldWords(grond: WithheldGrond, row: CasusRow, { deling = [] }: CasusTables): string {
  if (grond !== 'niet-delen-tot') return sentences[grond];
  const tot = deling.find((one) => one['informatie_id'] === row['id'])?.['tot'];
  return typeof tot === 'string' ? `niet delen tot ${formatDatum(tot)}` : 'nog niet delen';
}
