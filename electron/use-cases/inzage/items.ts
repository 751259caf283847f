import type { InzageItem, InzageRecord } from '../../../shared/domain/inzage/inzage-item.ts';
import { suggestStrepen } from '../../../shared/domain/inzage/suggest-strepen.ts';
import type { Verzoek } from '../../../shared/domain/verzoek/verzoek.ts';
import { inzageRecords, namesOfOthers } from '../../../shared/verslag/inzage/inzage-records.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { inzageSources, inzageVerzoek } from './sources.ts';

/** What the choice was made on: another text asks for another look. */
export function hashOf(ctx: Context, { soort, velden }: Pick<InzageRecord, 'soort' | 'velden'>): string {
  return ctx.hash(JSON.stringify([soort, velden.map(({ naam, tekst }) => [naam, tekst])]));
}

/** Every record of the casus with what was chosen for it; a choice on another text counts no more. */
export function inzageItems(ctx: Context, verzoek: Verzoek & { betrokkeneId: string }): InzageItem[] {
  const sources = inzageSources(ctx, verzoek);
  const others = namesOfOthers(sources);
  const keuzen = new Map(
    ctx.store.inzage.ofVerzoek(verzoek.id).map((kept) => [`${kept.bron} ${kept.bronId}`, kept]),
  );
  return inzageRecords(sources).map((record) => {
    const kept = keuzen.get(`${record.bron} ${record.bronId}`);
    const holds = kept !== undefined && kept.gezien === hashOf(ctx, record);
    return {
      ...record,
      velden: [...record.velden],
      suggestions: suggestStrepen(record.velden, others, sources.self.naam),
      keuze: holds ? { keuze: kept.keuze, strepen: kept.strepen, reden: kept.reden } : null,
    };
  });
}

/** What goes into the inzagedossier, with what was chosen for each. Throws Refused for a verzoek that is not about inzage. */
export const listInzageItems: UseCase<'inzage.items'> = (ctx, { verzoekId }) => {
  const verzoek = inzageVerzoek(ctx, verzoekId);
  const casus = required(ctx.store.casus.get(verzoek.casusId));
  const betrokkene = required(ctx.store.casus.getBetrokkene(verzoek.betrokkeneId));
  return {
    verzoek,
    casusnummer: casus.nummer,
    betrokkene: betrokkene.naam,
    items: inzageItems(ctx, verzoek),
  };
};
