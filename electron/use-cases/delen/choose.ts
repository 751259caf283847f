import { needsNood, type DeelRegels, type Deelrecht } from '../../../shared/domain/delen/deelrecht.ts';
import type { DeelItem } from '../../../shared/domain/delen/deel-item.ts';
import { iedereen, type Deelkeuze } from '../../../shared/domain/delen/deelkeuze.ts';
import {
  deelnemersAsOntvangers,
  organisatiesAsOntvangers,
  type Ontvanger,
} from '../../../shared/domain/delen/ontvanger.ts';
import { deelKey } from '../../../shared/domain/delen/rechten-of.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { judgeOf, type Judge } from '../verslag/judge.ts';
import { modelNow } from '../verslag/model-of.ts';
import { notesBeside } from '../verslag/notes-of.ts';
import { deelRegels } from './deel-regels.ts';

/**
 * One thing given or withheld by hand for some recipients. Throws Refused onbekend, reden-nodig, deelname-nodig
 * (a recipient who takes no part under the WGS), nood-nodig (a rule says no), and niet-toegestaan: gewoon for one
 * recipient, or of something whose words point at nothing.
 */
export const chooseDelen: UseCase<'verslag.choose'> = (ctx, asked) => {
  const { besprekingId, bron, bronId, keuze, nood, reden } = asked;
  const model = modelNow(ctx, besprekingId);
  const notes = notesBeside(ctx, model);
  const judge = (regels: DeelRegels) => judgeOf(ctx, model, notes, regels);
  const { items, notes: noted } = judge(deelRegels(ctx, besprekingId));
  const item = [...items, ...noted].find((one) => one.bron === bron && one.bronId === bronId);
  if (item === undefined) throw new Refused('onbekend');
  if (keuze === 'gewoon' || asked.ontvangers.includes(iedereen)) return chooseGewoon(ctx, asked, item);
  const known = [...deelnemersAsOntvangers(model), ...organisatiesAsOntvangers(model)];
  const ontvangers = [...new Set(asked.ontvangers)].map((key) => {
    const found = known.find((one) => one.key === key);
    if (found === undefined) throw new Refused('onbekend');
    return found;
  });
  if (keuze !== null && reden === '') throw new Refused('reden-nodig');
  const regels = deelRegels(ctx, besprekingId);
  for (const ontvanger of ontvangers) {
    const ruled = withoutKeuze(judge, item, ontvanger, regels);
    if (keuze === 'mee') requireMayGo(ruled, ontvanger, nood);
    const of = { besprekingId, ontvanger: ontvanger.key, bron, bronId };
    if (keuze === null) ctx.store.delen.removeKeuze(of);
    else {
      const usesNood = keuze === 'mee' && nood && needsNood(ruled);
      const made: Deelkeuze = {
        ...of,
        keuze,
        nood: usesNood,
        reden,
        door: ctx.gebruiker(),
        createdAt: ctx.now(),
      };
      ctx.store.delen.saveKeuze(made);
      if (usesNood) logNood(ctx, model.casus.id, item, ontvanger);
    }
  }
  const now = deelRegels(ctx, besprekingId);
  return ontvangers.map((ontvanger) => ({
    ontvanger: ontvanger.key,
    recht: rechtOf(judge(now), item, ontvanger),
  }));
};

/** Said of the text itself: its words are not what they seem. It ends when they change. */
function chooseGewoon(
  ctx: Context,
  { besprekingId, bron, bronId, ontvangers, keuze, reden }: RequestInput<'verslag.choose'>,
  { recognised }: DeelItem,
): [] {
  const onlyIedereen = ontvangers.every((one) => one === iedereen);
  if (!onlyIedereen || (keuze !== null && keuze !== 'gewoon')) throw new Refused('niet-toegestaan');
  const of = { besprekingId, ontvanger: iedereen, bron, bronId } as const;
  if (keuze === null) {
    ctx.store.delen.removeKeuze(of);
    return [];
  }
  // The klasse of a line is changed at the line itself.
  if (recognised.length === 0) throw new Refused('niet-toegestaan');
  if (reden === '') throw new Refused('reden-nodig');
  const door = ctx.gebruiker();
  ctx.store.delen.saveKeuze({ ...of, keuze, nood: false, reden, door, createdAt: ctx.now() });
  return [];
}

/** What holds for this item when nothing was chosen for it, with what leans on withheld lines. */
function withoutKeuze(
  judge: (regels: DeelRegels) => Judge,
  item: DeelItem,
  ontvanger: Ontvanger,
  regels: DeelRegels,
): Deelrecht {
  const { key, organisatieId, members = [] } = ontvanger;
  const whose = [key, `organisatie ${organisatieId ?? ''}`, ...members];
  const keuzen = regels.keuzen.filter(
    (one) => !whose.includes(one.ontvanger) || one.bron !== item.bron || one.bronId !== item.bronId,
  );
  return rechtOf(judge({ ...regels, keuzen }), item, ontvanger);
}

function rechtOf({ rechten, noteRechten }: Judge, item: DeelItem, ontvanger: Ontvanger): Deelrecht {
  const own = rechten(ontvanger);
  const recht = own.get(deelKey(item)) ?? noteRechten(ontvanger, own).get(deelKey(item));
  if (recht === undefined) throw new Refused('onbekend');
  return recht;
}

function requireMayGo(ruled: Deelrecht, { organisatie }: Ontvanger, nood: boolean): void {
  if (ruled.grond === 'geen-besluit') throw new Refused('deelname-nodig', organisatie);
  if (needsNood(ruled) && !nood) throw new Refused('nood-nodig', organisatie);
}

/** Never silently: who was given what goes into the logboek, by the label of the item and never its text. */
function logNood(ctx: Context, casusId: string, item: DeelItem, ontvanger: Ontvanger): void {
  log(ctx, {
    actie: 'noodreden',
    object: 'casus',
    objectId: casusId,
    detail: `${item.label} voor ${ontvanger.organisatie === '' ? 'een deelnemer' : ontvanger.organisatie}`,
  });
}
