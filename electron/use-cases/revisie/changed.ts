import type { ChangedRecord } from '../../../shared/domain/revisie/revisie.ts';
import { loadBespreking } from '../bespreking/load.ts';
import type { UseCase } from '../use-case.ts';

/** Everything of a bespreking that was written over or struck through. */
export const changedRecords: UseCase<'revisie.changed'> = (ctx, { besprekingId }) => {
  const { casusId } = loadBespreking(ctx, besprekingId);
  const here = (one: { besprekingId: string }): boolean => one.besprekingId === besprekingId;
  const records: Omit<ChangedRecord, 'earlier'>[] = [
    ...ctx.store.informatie.ofBespreking(besprekingId).map((one) => ({
      tabel: 'informatie' as const,
      id: one.id,
      naam: `Regel ${String(one.nummer)}`,
      tekst: one.tekst,
      vervallen: one.vervallen,
    })),
    ...ctx.store.afspraak.ofBespreking(besprekingId).map((one) => ({
      tabel: 'afspraak' as const,
      id: one.id,
      naam: `Afspraak ${String(one.nummer)}`,
      tekst: one.wat,
      vervallen: one.ingetrokken,
    })),
    ...ctx.store.oordeel
      .risicos(casusId)
      .filter(here)
      .map((one) => ({
        tabel: 'risico' as const,
        id: one.id,
        naam: `Risico ${String(one.nummer)}`,
        tekst: one.wat,
        vervallen: one.vervallen,
      })),
    ...ctx.store.oordeel
      .scenarios(casusId)
      .filter(here)
      .map((one) => ({
        tabel: 'scenario' as const,
        id: one.id,
        naam: 'Scenario',
        tekst: one.als,
        vervallen: one.vervallen,
      })),
  ];
  return records
    .map((one) => ({ ...one, earlier: ctx.store.revisie.count(one.tabel, one.id) }))
    .filter(({ earlier, vervallen }) => earlier > 0 || vervallen);
};
