import type { InzageRecord } from '../../domain/inzage/inzage-item.ts';
import { agreedRecords, rightsRecords } from './agreed-records.ts';
import { besprekingRecords } from './bespreking-records.ts';
import { driehoekRecords } from './driehoek-records.ts';
import type { InzageSources } from './inzage-sources.ts';
import { peopleRecords } from './people-records.ts';
import { toldRecords } from './told-records.ts';

/** Every record of the casus as the betrokkene would see it, in the order of the paper (AVG art. 15). */
export function inzageRecords(sources: InzageSources): InzageRecord[] {
  return [
    ...peopleRecords(sources),
    ...sources.besprekingen.flatMap((view) => besprekingRecords(sources, view)),
    ...agreedRecords(sources),
    ...driehoekRecords(sources),
    ...toldRecords(sources),
    ...rightsRecords(sources),
  ];
}

/** Names of everybody else in the casus: other betrokkenen, professionals, and who may open it. */
export function namesOfOthers({ self, betrokkenen, contacten, toegang }: InzageSources): string[] {
  return [...betrokkenen.filter(({ id }) => id !== self.id), ...contacten, ...toegang].map(
    ({ naam }) => naam,
  );
}
