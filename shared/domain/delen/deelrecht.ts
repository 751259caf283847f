import { lacksBesluit, type Deelname } from '../deelname/deelname.ts';
import type { Bespreking } from '../bespreking/bespreking.ts';
import type { Casus } from '../casus/casus.ts';
import type { DeelItem } from './deel-item.ts';
import type { Deelkeuze } from './deelkeuze.ts';
import { wijzerRegelFor, type WijzerRegel } from './delen-wijzer.ts';
import type { Deling } from './deling.ts';
import { heard } from './heard.ts';
import type { Ontvanger } from './ontvanger.ts';
import type { Toestemming } from './toestemming.ts';

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

/** Why a recipient may or may not have something; the words stand in deelrecht-words.ts. */
export type DeelGrond =
  | 'aanwezig'
  | 'betrokken'
  | 'ook-afwezig'
  | 'toestemming'
  | 'conflict-van-plichten'
  | 'wettelijk-meldrecht'
  | 'met-de-hand'
  | 'nood'
  | 'geen-besluit'
  | 'niet-aanwezig'
  | 'niet-delen'
  | 'niet-delen-tot'
  | 'ander-doel'
  | 'wijzer'
  | 'geen-toestemming'
  | 'weggelaten';

export interface Deelrecht {
  readonly allowed: boolean;
  readonly grond: DeelGrond;
  /** What goes with the grond: the date, the article of the wijzer, the reason that was typed; '' for nothing. */
  readonly detail: string;
}

const yes = (grond: DeelGrond, detail = ''): Deelrecht => ({ allowed: true, grond, detail });
const no = (grond: DeelGrond, detail = ''): Deelrecht => ({ allowed: false, grond, detail });

/** Only in acute danger something goes out against these; what somebody merely missed can be given with a reason. */
export function needsNood({ allowed, grond }: Deelrecht): boolean {
  return !allowed && grond !== 'niet-aanwezig' && grond !== 'weggelaten';
}

/** What the rules say, before anything was decided by hand: presence or concern, then what narrows or widens it. */
export function ruledRecht(item: DeelItem, ontvanger: Ontvanger, regels: DeelRegels): Deelrecht {
  if (lacksDeelname(ontvanger, regels)) return no('geen-besluit');
  const base = baseRecht(item, ontvanger, regels);
  // Who said it knows it.
  if (ontvanger.organisatieId !== null && item.vanIds.includes(ontvanger.organisatieId)) return base;
  const ruled = delingRecht(item, regels) ?? wijzerRecht(item, ontvanger, regels);
  if (ruled === null) return base;
  if (!ruled.allowed) return ruled;
  if (ruled.grond === 'ook-afwezig') return base.allowed ? base : ruled;
  return base.allowed ? ruled : base;
}

/** What holds for this recipient: the rules, unless the chair decided otherwise. */
export function deelrecht(item: DeelItem, ontvanger: Ontvanger, regels: DeelRegels): Deelrecht {
  const ruled = ruledRecht(item, ontvanger, regels);
  // Without a besluit on deelname there is no recipient at all (WGS), by hand neither.
  if (ruled.grond === 'geen-besluit') return ruled;
  const keuze = regels.keuzen.find(
    (one) => one.ontvanger === ontvanger.key && one.bron === item.bron && one.bronId === item.bronId,
  );
  if (keuze === undefined) return ruled;
  if (keuze.keuze === 'niet') return no('weggelaten', keuze.reden);
  // A rule that changed since then may now ask more than the reason that was given.
  if (needsNood(ruled) && !keuze.nood) return ruled;
  return yes(keuze.nood ? 'nood' : 'met-de-hand', keuze.reden);
}

/** In a casus under the WGS only who takes part by law or by besluit is a recipient. */
function lacksDeelname({ organisatieId }: Ontvanger, { casus, deelname }: DeelRegels): boolean {
  if (casus.regime !== 'wgs') return false;
  const own = deelname.find((one) => one.organisatieId === organisatieId);
  return own === undefined || own.soort === 'toehoorder' || lacksBesluit(own);
}

function baseRecht(item: DeelItem, ontvanger: Ontvanger, { bespreking }: DeelRegels): Deelrecht {
  if (item.momenten.some((moment) => heard(ontvanger.perioden, moment, bespreking))) return yes('aanwezig');
  const ids = [ontvanger.organisatieId, ...ontvanger.contactIds];
  return item.voor.some((id) => ids.includes(id)) ? yes('betrokken') : no('niet-aanwezig');
}

/** What was said at the line itself; null when nothing was that decides. */
function delingRecht(item: DeelItem, regels: DeelRegels): Deelrecht | null {
  if (item.bron !== 'informatie') return null;
  const deling = regels.delingen.find(({ informatieId }) => informatieId === item.bronId);
  if (deling?.wijze === 'niet') return no('niet-delen', deling.reden);
  if (deling?.wijze === 'niet-tot' && (deling.tot === null || regels.today < deling.tot)) {
    return no('niet-delen-tot', deling.tot ?? '');
  }
  // Wpg art. 18 and 20: only for the doel for which the police gave it.
  const { doelChangedAt } = regels;
  if (item.klasse === 'politie' && doelChangedAt !== null && item.momenten.every((m) => m < doelChangedAt)) {
    return no('ander-doel');
  }
  if (deling !== undefined && deling.grond !== '') return yes(deling.grond, deling.reden);
  return null;
}

/** What the delen-wijzer says; null when it lets the line follow presence. */
function wijzerRecht(
  item: DeelItem,
  ontvanger: Ontvanger,
  { wijzer, toestemmingen, today }: DeelRegels,
): Deelrecht | null {
  const regel = wijzerRegelFor(wijzer, item.van, ontvanger.organisatieSoort, item.klasse);
  if (regel === null) return null;
  if (regel.uitkomst === 'ja') return regel.naarAfwezig ? yes('ook-afwezig', regel.grond) : null;
  if (regel.uitkomst === 'nee') return no('wijzer', regel.grond);
  const given = toestemmingen.find((one) => covers(one, item, ontvanger, today));
  return given === undefined ? no('geen-toestemming', regel.grond) : yes('toestemming', given.gegevenOp);
}

function covers(
  toestemming: Toestemming,
  item: DeelItem,
  { organisatieId }: Ontvanger,
  today: string,
): boolean {
  const { ontvangers, klassen, gegevenOp, ingetrokkenOp } = toestemming;
  return (
    item.vanIds.includes(toestemming.organisatieId) &&
    (ontvangers.length === 0 || (organisatieId !== null && ontvangers.includes(organisatieId))) &&
    (klassen.length === 0 || klassen.includes(item.klasse)) &&
    gegevenOp <= today &&
    (ingetrokkenOp === null || today < ingetrokkenOp)
  );
}
