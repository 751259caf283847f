import { isPressing, verzoekEinde } from '../../../shared/domain/verzoek/verzoek-termijn.ts';
import { required } from '../refused.ts';
import { visibleCasussen } from '../rights/may-open-casus.ts';
import type { UseCase } from '../use-case.ts';

/** Open requests whose last day is near or has passed, the most pressing first. */
export const dueVerzoeken: UseCase<'verzoek.due'> = (ctx) => {
  const visible = visibleCasussen(ctx);
  const today = ctx.today();
  return ctx.store.verzoek
    .open()
    .filter((verzoek) => isPressing(verzoek, today) && (visible?.has(verzoek.casusId) ?? true))
    .map((verzoek) => {
      const { nummer, aanduiding } = required(ctx.store.casus.get(verzoek.casusId));
      const { id, casusId, soort } = verzoek;
      return { id, casusId, casusnummer: nummer, aanduiding, soort, einde: verzoekEinde(verzoek) };
    })
    .toSorted((a, b) => (a.einde < b.einde ? -1 : 1));
};
