import { z } from 'zod';

/** Why a request is refused, wholly or in part: the grounds of AVG and UAVG. */
export const weigeringsgrondSchema = z.enum([
  'buitensporig',
  'niet-te-herkennen',
  'rechten-van-anderen',
  'openbare-veiligheid',
  'strafbare-feiten',
  'gegevens-kloppen',
  'wettelijke-taak',
  'rechtsvordering',
  'dwingende-gronden',
]);
export type Weigeringsgrond = z.infer<typeof weigeringsgrondSchema>;

export const weigeringsgrondNaam: Record<Weigeringsgrond, string> = {
  buitensporig: 'Kennelijk ongegrond of buitensporig (AVG artikel 12 lid 5)',
  'niet-te-herkennen': 'Wij kunnen niet vaststellen wie vraagt (AVG artikel 11 lid 2 en 12 lid 6)',
  'rechten-van-anderen': 'De rechten en vrijheden van anderen (AVG artikel 15 lid 4, UAVG artikel 41)',
  'openbare-veiligheid': 'De openbare veiligheid (AVG artikel 23 lid 1 onder c, UAVG artikel 41)',
  'strafbare-feiten':
    'Opsporen of vervolgen van strafbare feiten (AVG artikel 23 lid 1 onder d, UAVG artikel 41)',
  'gegevens-kloppen': 'De gegevens zijn niet onjuist of onvolledig (AVG artikel 16)',
  'wettelijke-taak': 'Nodig voor een wettelijke plicht of taak (AVG artikel 17 lid 3 onder b)',
  rechtsvordering: 'Nodig voor een rechtsvordering (AVG artikel 17 lid 3 onder e en 21 lid 1)',
  'dwingende-gronden': 'Dwingende gronden gaan voor (AVG artikel 21 lid 1)',
};
