import type { Aanwezige } from '../../../shared/domain/bespreking/aanwezige.ts';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { betrokkeneRol, organisatieKort } from '../../../shared/verslag/who.ts';

type People = Pick<
  BesprekingView,
  'aanwezigen' | 'betrokkenen' | 'deelnemers' | 'contacten' | 'organisaties'
>;

/** Somebody of this casus as the attendance shows them; aanwezige is null while they are not invited. */
export interface Person {
  /** Id of the deelnemer or betrokkene. */
  readonly id: string;
  readonly naam: string;
  /** Organisatie, or what they are to the betrokkene. */
  readonly from: string;
  readonly deelnemerId: string | null;
  readonly betrokkeneId: string | null;
  readonly aanwezige: Aanwezige | null;
}

/** Everybody who can be in the room: invited first, professionals before betrokkene and naasten. */
export function peopleOf(view: People): readonly Person[] {
  const professionals = view.deelnemers.map(({ id, contactId }): Person => {
    const contact = view.contacten.find((one) => one.id === contactId);
    const aanwezige = view.aanwezigen.find((one) => one.deelnemerId === id) ?? null;
    const from = organisatieKort(view, contact?.organisatieId ?? null);
    return { id, naam: contact?.naam ?? '', from, deelnemerId: id, betrokkeneId: null, aanwezige };
  });
  const others = view.betrokkenen.map((one): Person => {
    const aanwezige = view.aanwezigen.find((other) => other.betrokkeneId === one.id) ?? null;
    const { id, naam } = one;
    return { id, naam, from: betrokkeneRol(one), deelnemerId: null, betrokkeneId: id, aanwezige };
  });
  const all = [...professionals, ...others];
  return [
    ...all.filter(({ aanwezige }) => aanwezige !== null),
    ...all.filter(({ aanwezige }) => aanwezige === null),
  ];
}

/** '7 van 8': how many of the invited are in the room now. */
export function presentCount(view: Pick<BesprekingView, 'aanwezigen'>): string {
  const present = view.aanwezigen.filter(({ status }) => status === 'aanwezig').length;
  return `${present} van ${view.aanwezigen.length}`;
}
