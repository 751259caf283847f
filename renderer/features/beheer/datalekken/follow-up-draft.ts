import type { Datalek, MeldingAp, MeldingBetrokkenen } from '../../../../shared/domain/datalek/datalek.ts';
import { dutchMoment } from '../../../../shared/domain/datalek/datalek-clock.ts';

/** What is typed to follow a datalek up. */
export interface FollowUpDraft {
  wat: string;
  wie: string;
  gevolgen: string;
  maatregelen: string;
  ap: MeldingAp['melding'];
  apOp: string | null;
  apTijd: string | null;
  apReden: string;
  betrokkenen: MeldingBetrokkenen['melding'];
  betrokkenenOp: string | null;
  betrokkenenHoe: string;
  betrokkenenReden: string;
}

export function draftOf({ meldingAp, meldingBetrokkenen, ...facts }: Datalek): FollowUpDraft {
  const { wat, wie, gevolgen, maatregelen } = facts;
  return {
    wat,
    wie,
    gevolgen,
    maatregelen,
    ap: meldingAp.melding,
    apOp: null,
    apTijd: null,
    apReden: meldingAp.melding === 'niet' ? meldingAp.reden : '',
    betrokkenen: meldingBetrokkenen.melding,
    betrokkenenOp: meldingBetrokkenen.melding === 'gedaan' ? meldingBetrokkenen.datum : null,
    betrokkenenHoe: meldingBetrokkenen.melding === 'gedaan' ? meldingBetrokkenen.hoe : '',
    betrokkenenReden: meldingBetrokkenen.melding === 'niet' ? meldingBetrokkenen.reden : '',
  };
}

/** What was recorded before stays when its moment was not typed again; null while something is missing. */
export function meldingApOf({ ap, apOp, apTijd, apReden }: FollowUpDraft, old: MeldingAp): MeldingAp | null {
  if (ap === 'open') return { melding: 'open' };
  if (ap === 'niet') return apReden.trim() === '' ? null : { melding: 'niet', reden: apReden.trim() };
  if (apOp !== null && apTijd !== null) return { melding: 'gemeld', at: dutchMoment(apOp, apTijd) };
  return old.melding === 'gemeld' ? old : null;
}

export function meldingBetrokkenenOf(draft: FollowUpDraft): MeldingBetrokkenen | null {
  const { betrokkenen, betrokkenenOp: datum } = draft;
  const [hoe, reden] = [draft.betrokkenenHoe.trim(), draft.betrokkenenReden.trim()];
  if (betrokkenen === 'open') return { melding: 'open' };
  if (betrokkenen === 'niet') return reden === '' ? null : { melding: 'niet', reden };
  return datum === null || hoe === '' ? null : { melding: 'gedaan', datum, hoe };
}
