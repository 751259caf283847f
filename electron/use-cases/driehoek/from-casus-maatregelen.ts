import type { Maatregel, MaatregelLijn } from '../../../shared/domain/driehoek/maatregel.ts';
import { klasseRecogniser } from '../../../shared/domain/informatie/klasse-words.ts';
import type { Organisatie, OrganisatieSoort } from '../../../shared/domain/organisatie/organisatie.ts';
import type { Context } from '../context.ts';
import { klassenOf } from '../klassen/klassen-of.ts';

const lijnOfSoort: { readonly [S in OrganisatieSoort]?: MaatregelLijn } = {
  gemeente: 'bestuur',
  politie: 'straf',
  'openbaar-ministerie': 'straf',
  reclassering: 'straf',
};

/** What these agreed to do is about health or from the police (AVG art. 9, Wpg art. 20). */
const ownWordsNeeded: ReadonlySet<OrganisatieSoort> = new Set(['ggz', 'ggd', 'verslavingszorg', 'politie']);

/**
 * Open afspraken with their organisatie and date; who exactly does it stays in the casus. Of zorg and politie, or in
 * words that point at more than a gewone klasse, without the text: it is on no paper until somebody types what the
 * driehoek must know of it.
 */
export function maatregelenOf(
  ctx: Context,
  casusId: string,
  nameless: (text: string) => string,
): Maatregel[] {
  const recognise = klasseRecogniser(klassenOf(ctx).klassen);
  return ctx.store.afspraak
    .ofCasus(casusId)
    .filter(({ status, ingetrokken, nietInVerslag }) => status === 'open' && !ingetrokken && !nietInVerslag)
    .map(({ wat, organisatieId, contactId, datum }) => {
      const organisatie = organisatieOf(ctx, organisatieId, contactId);
      const isMarked =
        (organisatie !== null && ownWordsNeeded.has(organisatie.soort)) || recognise(wat).length > 0;
      return {
        lijn: (organisatie && lijnOfSoort[organisatie.soort]) ?? 'zorg',
        wat: isMarked ? '' : nameless(wat),
        wie: organisatie?.kort ?? '',
        tot: datum,
      };
    });
}

function organisatieOf(
  { store }: Context,
  organisatieId: string | null,
  contactId: string | null,
): Organisatie | null {
  const id =
    organisatieId ?? (contactId === null ? null : (store.contact.get(contactId)?.organisatieId ?? null));
  return id === null ? null : store.contact.getOrganisatie(id);
}
