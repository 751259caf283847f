import type { LogboekFilter } from '../../shared/domain/logboek/filter.ts';

// The casus that a number belongs to, also when it has been destroyed since.
const ofCasusnummer = `object_id IN (
  SELECT id FROM casus WHERE nummer = @casusnummer
  UNION SELECT casus_id FROM vernietiging WHERE casusnummer = @casusnummer
  UNION SELECT bespreking.id FROM bespreking JOIN casus ON casus.id = bespreking.casus_id
    WHERE casus.nummer = @casusnummer)`;

const conditions: Record<keyof LogboekFilter, string> = {
  van: 'moment >= @van',
  tot: 'moment < @tot',
  gebruiker: 'gebruiker = @gebruiker',
  actie: 'actie = @actie',
  resultaat: 'resultaat = @resultaat',
  casusnummer: ofCasusnummer,
};

/** The WHERE of a filter, of the fields that are filled in only, so that SQLite can use its indexes. */
export function logboekConditions(
  filter: LogboekFilter,
  before: number | null,
): { where: string; parameters: Record<string, string | number> } {
  const parameters: Record<string, string | number> = {};
  const asked: string[] = [];
  for (const [field, condition] of Object.entries(conditions)) {
    const value = filter[field as keyof LogboekFilter];
    if (value === null) continue;
    parameters[field] = value;
    asked.push(condition);
  }
  if (before !== null) {
    parameters['before'] = before;
    asked.push('nummer < @before');
  }
  return { where: asked.length === 0 ? '' : `WHERE ${asked.join(' AND ')}`, parameters };
}
