import { modelOf } from '../../../../electron/use-cases/verslag/model-of.ts';
import type { VerslagModel } from '../../../../shared/verslag/verslag-model.ts';
import type { DemoCasus } from './demo-casus.ts';

/** Verslag and afsprakenlijst as vastgesteld from another model: what recipients get is made of that. */
export function fixModel({ ctx, besprekingId }: DemoCasus, model: VerslagModel): void {
  const { kader } = modelOf(ctx, besprekingId, 'verslag');
  for (const soort of ['verslag', 'afsprakenlijst'] as const) {
    const vastgesteld = {
      id: ctx.newId(),
      besprekingId,
      soort,
      versie: 1,
      hash: '',
      vastgesteldAt: ctx.now(),
      vastgesteldDoor: 'Petra Lemmens',
    };
    ctx.store.verslag.insert(vastgesteld, '{}');
    ctx.store.verslag.insertModel(vastgesteld.id, JSON.stringify({ model, kader }));
  }
}
