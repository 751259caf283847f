import { afspraakSchema } from '../../../shared/domain/afspraak/afspraak.ts';
import { casusSchema } from '../../../shared/domain/casus/casus.ts';
import { informatieSchema } from '../../../shared/domain/informatie/informatie.ts';
import type { RevisieRecord } from '../../../shared/domain/revisie/restorable.ts';
import type { RevisieTabel } from '../../../shared/domain/revisie/revisie.ts';
import { risicoSchema } from '../../../shared/domain/risico/risico.ts';
import { scenarioSchema } from '../../../shared/domain/scenario/scenario.ts';
import { requireSameDoel } from '../bewaren/change-doel.ts';
import { indexAfspraak } from '../afspraak/index-afspraak.ts';
import { indexCasus } from '../casus/index-casus.ts';
import type { Context } from '../context.ts';
import { required } from '../refused.ts';

/** How the record of one tabel is read, checked and written back, the search index with it. */
interface Kept<T> {
  readonly parse: (value: unknown) => T;
  readonly get: (ctx: Context, id: string) => T | null;
  readonly put: (ctx: Context, record: T) => void;
}

export const keptIn: { readonly [T in RevisieTabel]: Kept<RevisieRecord[T]> } = {
  informatie: {
    parse: (value) => informatieSchema.parse(value),
    get: (ctx, id) => ctx.store.informatie.get(id),
    put: (ctx, regel) => ctx.store.informatie.update(regel),
  },
  afspraak: {
    parse: (value) => afspraakSchema.parse(value),
    get: (ctx, id) => ctx.store.afspraak.get(id),
    put: (ctx, afspraak) => {
      ctx.store.afspraak.update(afspraak);
      indexAfspraak(ctx, afspraak);
    },
  },
  risico: {
    parse: (value) => risicoSchema.parse(value),
    get: (ctx, id) => ctx.store.oordeel.getRisico(id),
    put: (ctx, risico) => ctx.store.oordeel.updateRisico(risico),
  },
  scenario: {
    parse: (value) => scenarioSchema.parse(value),
    get: (ctx, id) => ctx.store.oordeel.getScenario(id),
    put: (ctx, scenario) => ctx.store.oordeel.updateScenario(scenario),
  },
  casus: {
    parse: (value) => casusSchema.parse(value),
    get: (ctx, id) => ctx.store.casus.get(id),
    put: (ctx, casus) => {
      // After the first overleg another doel takes a reason, also an earlier one.
      requireSameDoel(ctx, required(ctx.store.casus.get(casus.id)), casus);
      ctx.store.casus.update(casus);
      indexCasus(ctx, casus);
    },
  },
};
