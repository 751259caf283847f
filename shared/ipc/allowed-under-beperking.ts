import type { RequestName } from './contract.ts';

/**
 * What goes on under a beperking: reading, and what the betrokkene's own rights ask (AVG art. 12 to 19): answering
 * a request, the own copy, a note or verklaring, taking toestemming back, telling recipients, lifting it, and what
 * is half typed for these when the app locks. When and where an overleg is, and at which step somebody
 * reads it, says nothing of a betrokkene. Every other write or export is refused (AVG art. 18 lid 2).
 */
export const allowedUnderBeperking: ReadonlySet<RequestName> = new Set<RequestName>([
  'verzoek.record',
  'verzoek.extend',
  'verzoek.decide',
  'verzoek.forward',
  'rectificatie.record',
  'rectificatie.markSent',
  'inzage.choose',
  'inzage.export',
  'informering.record',
  'beperking.set',
  'beperking.lift',
  'toestemming.withdraw',
  'draft.save',
  'overleg.save',
  'bespreking.goTo',
]);
