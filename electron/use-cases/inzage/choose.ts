import type { InzageItem, InzageKeuze } from '../../../shared/domain/inzage/inzage-item.ts';
import { tidyStrepen } from '../../../shared/domain/inzage/redact.ts';
import { Refused } from '../refused.ts';
import type { UseCase } from '../use-case.ts';
import { hashOf, inzageItems } from './items.ts';
import { inzageVerzoek } from './sources.ts';

/** What of one record goes into the dossier, chosen by hand. The record itself stays as it is. */
export const chooseInzage: UseCase<'inzage.choose'> = (ctx, { verzoekId, bron, bronId, keuze: asked }) => {
  const verzoek = inzageVerzoek(ctx, verzoekId);
  const item = inzageItems(ctx, verzoek).find((one) => one.bron === bron && one.bronId === bronId);
  if (item === undefined) throw new Refused('onbekend');
  const keuze = checked(item, asked);
  ctx.store.inzage.put({ ...keuze, verzoekId, bron, bronId, gezien: hashOf(ctx, item) });
  return { ...item, keuze };
};

function checked({ velden }: InzageItem, { keuze, strepen, reden }: InzageKeuze): InzageKeuze {
  if (keuze === 'tonen') return { keuze, strepen: [], reden: '' };
  if (keuze === 'weglaten') {
    if (reden === '') throw new Refused('reden-nodig');
    return { keuze, strepen: [], reden };
  }
  const tidy = tidyStrepen(velden, strepen);
  if (tidy.length === 0) throw new Refused('invoer-ongeldig', 'strepen');
  return { keuze, strepen: tidy, reden: '' };
}
