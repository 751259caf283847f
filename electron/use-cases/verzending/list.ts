import type { Ontvanger } from '../../../shared/domain/delen/ontvanger.ts';
import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { RequestOutput } from '../../../shared/ipc/contract.ts';
import type { Verzendregel } from '../../../shared/ipc/contract/verzending.ts';
import { besprekingView } from '../bespreking/get.ts';
import type { UseCase } from '../use-case.ts';
import { modelOf } from '../verslag/model-of.ts';
import { ontvangersOf } from '../verslag/ontvangers-of.ts';
import { mailOf } from './mail-of.ts';
import { verzendenOf } from './verzenden-of.ts';

/**
 * Who gets a stuk and with which mail: every deelnemer, every organisatie that got a copy for all of it, and whoever
 * got one and is no deelnemer any more. Names are those on the paper.
 */
export const listVerzending: UseCase<'verzending.list'> = (ctx, { besprekingId, stuk }) => {
  const { model, versie } = modelOf(ctx, besprekingId, stuk);
  const { organisaties } = besprekingView(ctx, besprekingId);
  const { verzenden } = verzendenOf(ctx);
  const concept = versie.vaststelling === null;
  const last = new Map(
    ctx.store.exemplaar.ofBespreking(besprekingId, stuk).map((one) => [one.ontvanger, one] as const),
  );
  const known = ontvangersOf(ctx, model).filter(({ key, soort }) => soort === 'deelnemer' || last.has(key));
  const left = [...last.values()].filter((one) => !known.some(({ key }) => key === one.ontvanger));
  const row = (ontvanger: Listed): Verzendregel => {
    const { key, soort, naam, organisatieId, organisatie, email } = ontvanger;
    const exemplaar = last.get(key) ?? null;
    const onPaper = exemplaar?.organisatie ?? organisatie;
    const calledNow = organisaties.find(({ id }) => id === organisatieId)?.naam ?? onPaper;
    // Without a copy: the mail as it would go now.
    const copy = exemplaar ?? { concept, bestand: verzenden.zip ? '.zip' : '.pdf' };
    return {
      ontvanger: key,
      naam,
      organisatie: calledNow,
      ...mailOf(ctx, { ...copy, besprekingId, stuk, email }),
      exemplaar,
      viaOrganisatie: soort === 'deelnemer' && last.has(`organisatie ${organisatieId ?? ''}`),
      outdated: exemplaar?.concept === true && !concept,
      calledThen: onPaper === calledNow ? '' : onPaper,
    };
  };
  const rows = [...known, ...left.map(whoLeft)].map(row);
  return { casusId: model.casus.id, verzenden, rows } satisfies RequestOutput<'verzending.list'>;
};

type Listed = Pick<Ontvanger, 'key' | 'soort' | 'naam' | 'organisatieId' | 'organisatie' | 'email'>;

function whoLeft({ ontvanger, naam, organisatie }: Exemplaar): Listed {
  const soort = ontvanger.startsWith('organisatie ') ? 'organisatie' : 'deelnemer';
  return { key: ontvanger, soort, naam, organisatie, organisatieId: null, email: '' };
}
