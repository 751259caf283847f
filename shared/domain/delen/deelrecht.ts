import type { z } from 'zod';
import { lacksBesluit, type Deelname } from '../deelname/deelname.ts';
import type { Bespreking } from '../bespreking/bespreking.ts';
import type { Casus } from '../casus/casus.ts';
import type { DeelItem } from './deel-item.ts';
import { asChosen } from './as-chosen.ts';
import type { Deelkeuze } from './deelkeuze.ts';
import { no, yes, type deelGrondSchema, type deelrechtSchema } from './deel-grond.ts';
import type { WijzerRegel } from './delen-wijzer.ts';
import type { Deling } from './deling.ts';
import { heard } from './heard.ts';
import type { Ontvanger } from './ontvanger.ts';
import type { Toestemming } from './toestemming.ts';
import { wijzerRecht } from './wijzer-recht.ts';

/** All that decides on sharing in one bespreking. */
export interface DeelRegels {
  readonly today: string;
  readonly bespreking: Pick<Bespreking, 'startedAt' | 'closedAt'>;
  readonly casus: Pick<Casus, 'regime'>;
  readonly deelname: readonly Deelname[];
  readonly delingen: readonly Deling[];
  readonly wijzer: readonly WijzerRegel[];
  readonly toestemmingen: readonly Toestemming[];
  readonly keuzen: readonly Deelkeuze[];
  /** When the doel of the casus last changed; null: never. Police text was given for the doel of before. */
  readonly doelChangedAt: string | null;
}

export type DeelGrond = z.infer<typeof deelGrondSchema>;
export type Deelrecht = z.infer<typeof deelrechtSchema>;

/** Only in acute danger something goes out against these; what somebody merely missed can be given with a reason. */
export function needsNood({ allowed, grond }: Deelrecht): boolean {
  if (grond === 'alleen-stap') return true;
  return !allowed && !withoutNood.has(grond);
}

const withoutNood: ReadonlySet<DeelGrond> = new Set([
  'niet-aanwezig',
  'later-veranderd',
  'niet-alles',
  'mist-onderdeel',
  'weggelaten',
]);

/** What the rules say, before anything was decided by hand: presence or concern, then what narrows or widens it. */
function ruledRecht(item: DeelItem, ontvanger: Ontvanger, regels: DeelRegels): Deelrecht {
  if (lacksDeelname(ontvanger, regels)) return no('geen-besluit');
  const base = baseRecht(item, ontvanger, regels);
  // Who said it knows it.
  if (ontvanger.organisatieId !== null && item.vanIds.includes(ontvanger.organisatieId)) return base;
  // Who has to do it must be able to read what: an afspraak binds its owner.
  if (item.bron === 'afspraak' && concerns(item, ontvanger)) return base;
  const deling =
    item.bron === 'informatie'
      ? regels.delingen.find(({ informatieId }) => informatieId === item.bronId)
      : undefined;
  const ruled = withheldAtLine(item, deling, regels) ?? wijzerRecht(item, ontvanger, regels, deling);
  if (ruled === null) return base;
  // The step is nobody's health: who heard it or works with it has it, without the reasons that were typed.
  if (!ruled.allowed && item.bron === 'fasebesluit' && base.allowed) return yes('alleen-stap', ruled.detail);
  if (!ruled.allowed) return ruled;
  if (ruled.grond === 'ook-afwezig') return base.allowed ? base : ruled;
  return base.allowed ? ruled : base;
}

/** What holds for this recipient: the rules, unless the chair decided otherwise. */
export function deelrecht(told: DeelItem, ontvanger: Ontvanger, regels: DeelRegels): Deelrecht {
  const item = asChosen(told, regels.keuzen);
  return unlessByHand(item, ruledRecht(item, ontvanger, regels), ontvanger, regels);
}

/** What a rule says of an item, unless it was given or withheld by hand. */
export function unlessByHand(
  item: DeelItem,
  ruled: Deelrecht,
  ontvanger: Ontvanger,
  regels: DeelRegels,
): Deelrecht {
  // Without a besluit on deelname there is no recipient at all (WGS), by hand neither.
  if (ruled.grond === 'geen-besluit') return ruled;
  const { withheld, given } = byHand(item, ontvanger, regels);
  if (withheld !== undefined) return no('weggelaten', withheld.reden);
  if (given === undefined) return ruled;
  // A rule that changed since then may now ask more than the reason that was given.
  if (needsNood(ruled) && (!given.nood || isOutdated(given, ruled, item, regels))) return ruled;
  return yes(given.nood ? 'nood' : 'met-de-hand', given.reden);
}

/**
 * What was withheld from an organisatie is withheld from its people, and what from one of them from the paper for all
 * of them, unless it was given after that.
 */
function byHand(
  { bron, bronId, changedAt }: DeelItem,
  { key, organisatieId, members = [] }: Ontvanger,
  { keuzen }: DeelRegels,
): { readonly withheld: Deelkeuze | undefined; readonly given: Deelkeuze | undefined } {
  const of = (ontvanger: string) =>
    keuzen.find((one) => one.ontvanger === ontvanger && one.bron === bron && one.bronId === bronId);
  const own = of(key);
  const whole = organisatieId === null ? undefined : of(`organisatie ${organisatieId}`);
  const refused = [own, whole, ...members.map(of)].flatMap((one) => (one?.keuze === 'niet' ? [one] : []));
  // What is given is given in the words that stood there; what is withheld stays so in any words.
  const given = own?.keuze === 'mee' && own.createdAt >= changedAt ? own : undefined;
  const withheld = refused.find(({ createdAt }) => given === undefined || createdAt >= given.createdAt);
  return { withheld, given };
}

/** Said at the line, or a doel that changed, after the choice: who chose did not know of it. */
function isOutdated(
  { createdAt }: Deelkeuze,
  { grond }: Deelrecht,
  { bronId }: DeelItem,
  { delingen, doelChangedAt }: DeelRegels,
): boolean {
  if (grond === 'ander-doel') return doelChangedAt !== null && createdAt < doelChangedAt;
  if (grond !== 'niet-delen' && grond !== 'niet-delen-tot') return false;
  return delingen.some(({ informatieId, setAt }) => informatieId === bronId && createdAt < setAt);
}

/** In a casus under the WGS only who takes part by law or by besluit is a recipient. */
export function lacksDeelname({ organisatieId }: Ontvanger, { casus, deelname }: DeelRegels): boolean {
  if (casus.regime !== 'wgs') return false;
  const own = deelname.find((one) => one.organisatieId === organisatieId);
  return own === undefined || own.soort === 'toehoorder' || lacksBesluit(own);
}

function baseRecht(item: DeelItem, ontvanger: Ontvanger, { bespreking }: DeelRegels): Deelrecht {
  if (item.momenten.some((moment) => heard(ontvanger.perioden, moment, bespreking))) return yes('aanwezig');
  if (concerns(item, ontvanger)) return yes('betrokken');
  return no(
    item.momenten.length === 0 && ontvanger.perioden.length > 0 ? 'later-veranderd' : 'niet-aanwezig',
  );
}

function concerns({ voor }: DeelItem, { organisatieId, contactIds }: Ontvanger): boolean {
  return voor.some((id) => id === organisatieId || contactIds.includes(id));
}

/** What holds it back for everybody: said at the line itself, or police text under another doel; null for neither. */
function withheldAtLine(
  item: DeelItem,
  deling: Deling | undefined,
  { today, doelChangedAt }: DeelRegels,
): Deelrecht | null {
  if (deling?.wijze === 'niet') return no('niet-delen', deling.reden);
  if (deling?.wijze === 'niet-tot' && (deling.tot === null || today < deling.tot)) {
    return no('niet-delen-tot', deling.tot ?? '');
  }
  // Wpg art. 18 and 20: only for the doel for which the police gave it, unless the police agree.
  if (!item.klassen.includes('politie') || doelChangedAt === null || deling?.grond === 'bron-akkoord')
    return null;
  return item.enteredAt < doelChangedAt ? no('ander-doel') : null;
}
