import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { patchBespreking } from '../../query.ts';

/** Puts a kept view on the screen, or takes one away (antwoord null). */
export function showVisie({ besprekingId, antwoord, ...kept }: RequestInput<'criterium.saveVisie'>): void {
  patchBespreking(besprekingId, (view) => {
    const others = view.criteriumVisies.filter(
      (one) => one.criteriumId !== kept.criteriumId || one.organisatieId !== kept.organisatieId,
    );
    return { ...view, criteriumVisies: antwoord === null ? others : [...others, { ...kept, antwoord }] };
  });
}
