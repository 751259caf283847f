import type { DeelRegels, Deelrecht } from '../../domain/delen/deelrecht.ts';
import type { Ontvanger } from '../../domain/delen/ontvanger.ts';
import { wijzerRecht } from '../../domain/delen/wijzer-recht.ts';
import { klasseRecogniser } from '../../domain/informatie/klasse-words.ts';
import type { VerslagModel } from '../verslag-model.ts';

/** Of the vraag among what a recipient may have by deelKey. */
export function vraagKey({ bespreking }: Pick<VerslagModel, 'bespreking'>): string {
  return `vraag ${bespreking.id}`;
}

/**
 * Why this recipient does not get the vraag aan het overleg although it was there: its words point at a klasse that the
 * delen-wijzer keeps back (AVG art. 9 and 10). null: it goes to who was there.
 */
export function vraagRefused(
  { bespreking, klassen }: Pick<VerslagModel, 'bespreking' | 'klassen'>,
  ontvanger: Ontvanger,
  regels: DeelRegels,
): Deelrecht | null {
  const told = klasseRecogniser(klassen)(bespreking.vraag).map(({ klasse }) => klasse);
  const recht = wijzerRecht({ klassen: told, van: [], vanIds: [] }, ontvanger, regels, undefined);
  return recht?.allowed === false ? recht : null;
}
