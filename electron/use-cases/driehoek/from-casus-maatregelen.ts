import type { Maatregel, MaatregelLijn } from '../../../shared/domain/driehoek/maatregel.ts';
import type { OrganisatieSoort } from '../../../shared/domain/organisatie/organisatie.ts';
import type { Context } from '../context.ts';

const lijnOfSoort: { readonly [S in OrganisatieSoort]?: MaatregelLijn } = {
  gemeente: 'bestuur',
  politie: 'straf',
  'openbaar-ministerie': 'straf',
  reclassering: 'straf',
};

/** Open afspraken with their organisatie and date; who exactly does it stays in the casus. */
export function maatregelenOf(
  ctx: Context,
  casusId: string,
  nameless: (text: string) => string,
): Maatregel[] {
  return ctx.store.afspraak
    .ofCasus(casusId)
    .filter(({ status, ingetrokken, nietInVerslag }) => status === 'open' && !ingetrokken && !nietInVerslag)
    .map(({ wat, organisatieId, datum }) => {
      const organisatie = organisatieId === null ? null : ctx.store.contact.getOrganisatie(organisatieId);
      return {
        lijn: (organisatie && lijnOfSoort[organisatie.soort]) ?? 'zorg',
        wat: nameless(wat),
        wie: organisatie?.kort ?? '',
        tot: datum,
      };
    });
}
