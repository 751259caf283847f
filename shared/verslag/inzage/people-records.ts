import type { InzageRecord } from '../../domain/inzage/inzage-item.ts';
import { dutchDay } from '../clock-time.ts';
import { organisatieKort } from '../who.ts';
import { record, velden, type InzageSources } from './inzage-sources.ts';

/** Who the store knows: the betrokkene, others in the casus, professionals, and what the casus is for. */
export function peopleRecords(sources: InzageSources): InzageRecord[] {
  const { self, casus, regie, betrokkenen, deelnemers } = sources;
  const own = betrokkenen.filter(({ id }) => id === self.id);
  const others = betrokkenen.filter(({ id }) => id !== self.id);
  const groep = 'Over wie en waarom';
  return [
    ...own
      .concat(others)
      .flatMap((person) =>
        record(
          'betrokkene',
          person.id,
          { groep, soort: person.id === self.id ? 'Uw gegevens' : 'Iemand anders in deze casus' },
          velden(
            ['Naam', person.naam],
            ['Is', person.soort],
            ['Relatie', person.relatie],
            ['Geboortejaar', person.geboortejaar === null ? '' : String(person.geboortejaar)],
          ),
        ),
      ),
    ...record(
      'casus',
      casus.id,
      { groep, soort: 'Deze casus', datum: dutchDay(casus.createdAt) },
      velden(
        ['Aanduiding', casus.aanduiding],
        ['Doel', casus.doel],
        ['Casusregie', regie.casusregie],
        ['Procesregie', regie.procesregie],
      ),
    ),
    ...deelnemers.flatMap(({ id, contact, rollen }) =>
      record(
        'deelnemer',
        id,
        { groep, soort: 'Professional bij deze casus' },
        velden(
          ['Naam', contact.naam],
          ['Organisatie', organisatieKort(sources, contact.organisatieId)],
          ['Rol', [...new Set([contact.functie, ...rollen])].filter((word) => word !== '').join(', ')],
        ),
      ),
    ),
  ];
}
