import type { BesprekingView } from '../bespreking/bespreking-view.ts';
import { gaps, type Afspraak } from './afspraak.ts';

type Room = Pick<BesprekingView, 'aanwezigen' | 'deelnemers'>;

function ownerIsPresent(afspraak: Afspraak, room: Room): boolean {
  return room.aanwezigen.some((aanwezige) => {
    if (aanwezige.status !== 'aanwezig') return false;
    if (aanwezige.betrokkeneId !== null) return aanwezige.betrokkeneId === afspraak.betrokkeneId;
    const deelnemer = room.deelnemers.find((one) => one.id === aanwezige.deelnemerId);
    return deelnemer !== undefined && deelnemer.contactId === afspraak.contactId;
  });
}

/**
 * Everyone present agrees: what that makes of one afspraak. One with a gap binds nobody; an absent owner is
 * asked; GI, RvdK and Veilig Thuis act within their own power (Handreiking AVE Noord-Limburg, 2.3).
 * An exception said before (niet akkoord) stays.
 */
export function bindingAfterAkkoord(
  afspraak: Afspraak,
  room: Room,
  ownPower: ReadonlySet<string>,
): Afspraak['binding'] {
  if (afspraak.binding === 'niet-akkoord' || gaps(afspraak).length > 0) return afspraak.binding;
  if (afspraak.organisatieId !== null && ownPower.has(afspraak.organisatieId)) return 'eigen-bevoegdheid';
  return ownerIsPresent(afspraak, room) ? 'bindend' : 'akkoord-gevraagd';
}
