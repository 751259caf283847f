import type { Afspraak } from '../../../shared/domain/afspraak/afspraak.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { naamVan } from '../../../shared/domain/afspraak/wie.ts';
import { bronnenOf } from '../../../shared/invoer/context-of-view.ts';
import { eigenarenFor } from '../../../shared/invoer/eigenaren.ts';
import { matchBronnen, namedBronnen } from '../../../shared/invoer/match-bronnen.ts';

type People = Pick<BesprekingView, 'betrokkenen' | 'deelnemers' | 'contacten' | 'organisaties'>;
export type OwnerFields = Pick<Afspraak, 'organisatieId' | 'contactId' | 'betrokkeneId' | 'samenMet'>;

/** Who was typed, or in Dutch why that is not clear yet. */
export type ReadOwner = { ok: true; fields: OwnerFields } | { ok: false; question: string };

/** Reads who does an afspraak by the rules of the capture line: three letters, 'ggz, wij' for two together. */
export function readOwner(text: string, view: People): ReadOwner {
  const bronnen = bronnenOf(view);
  const match = matchBronnen(text.split(','), namedBronnen(bronnen));
  if (match === null) return { ok: false, question: 'Zo heet niemand in deze casus.' };
  const { eigenaren, open } = eigenarenFor(match.ids, bronnen);
  const [asked] = [...match.open, ...open];
  if (asked !== undefined) {
    const names = asked.candidates.map((id) => naamVan(id, view));
    return { ok: false, question: `Wie bedoelt u: ${names.join(' of ')}?` };
  }
  const [owner, ...others] = eigenaren;
  if (owner === undefined || !owner.complete) {
    return { ok: false, question: 'Daar zit nog niemand voor aan tafel. Typ een persoon.' };
  }
  const isBetrokkene = view.betrokkenen.some(({ id }) => id === owner.persoonId);
  return {
    ok: true,
    fields: {
      organisatieId: owner.organisatieId,
      contactId: isBetrokkene ? null : owner.persoonId,
      betrokkeneId: isBetrokkene ? owner.persoonId : null,
      samenMet: others.flatMap((other) => other.organisatieId ?? other.persoonId ?? []),
    },
  };
}
