import type { Bespreking } from '../../../shared/domain/bespreking/bespreking.ts';
import type { InvoerContext, UndoablePart } from '../../../shared/invoer/begrip.ts';
import { invoerContextOf } from '../../../shared/invoer/context-of-view.ts';
import type { Soort } from '../../../shared/domain/informatie/soort.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import type { Context } from '../context.ts';

export interface Typed {
  stap: Stap;
  soort: Soort | null;
  leefgebied: string;
  previousBron: readonly string[];
  undone: readonly UndoablePart[];
}

/** What the capture line of this bespreking knows, from the store. */
export function loadInvoerContext(ctx: Context, bespreking: Bespreking, typed: Typed): InvoerContext {
  const { casusId } = bespreking;
  const today = ctx.today();
  return invoerContextOf(
    {
      today,
      feestdagen: [...ctx.feestdagen(today)],
      bespreking,
      betrokkenen: ctx.store.casus.betrokkenen(casusId),
      deelnemers: ctx.store.casus.deelnemers(casusId),
      contacten: ctx.store.contact.ofCasus(casusId),
      organisaties: ctx.store.contact.organisaties(),
    },
    typed,
  );
}
