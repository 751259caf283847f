import { z } from 'zod';

/** Why a betrokkene is not told at all (AVG art. 14 lid 5 and 23, with UAVG art. 41). */
export const uitzonderingSchema = z.enum([
  'weet-al',
  'onevenredig',
  'doel-in-gevaar',
  'wettelijk-voorschrift',
  'geheimhouding',
  'openbare-veiligheid',
  'strafbare-feiten',
  'rechten-van-anderen',
]);
export type Uitzondering = z.infer<typeof uitzonderingSchema>;

export const uitzonderingNaam: Record<Uitzondering, string> = {
  'weet-al': 'De betrokkene weet het al (AVG artikel 14 lid 5 onder a)',
  onevenredig: 'Informeren kan niet of vraagt onevenredig veel (AVG artikel 14 lid 5 onder b)',
  'doel-in-gevaar': 'Informeren brengt het doel ernstig in gevaar (AVG artikel 14 lid 5 onder b)',
  'wettelijk-voorschrift': 'De wet schrijft het verkrijgen of delen voor (AVG artikel 14 lid 5 onder c)',
  geheimhouding: 'Een beroepsgeheim staat eraan in de weg (AVG artikel 14 lid 5 onder d)',
  'openbare-veiligheid': 'De openbare veiligheid (AVG artikel 23 lid 1 onder c, UAVG artikel 41)',
  'strafbare-feiten':
    'Voorkomen, opsporen of vervolgen van strafbare feiten (AVG artikel 23 lid 1 onder d, UAVG artikel 41)',
  'rechten-van-anderen':
    'Bescherming van de betrokkene of van anderen (AVG artikel 23 lid 1 onder i, UAVG artikel 41)',
};
