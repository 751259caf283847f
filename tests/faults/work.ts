/** What a process can be at when it is killed. */
export const works = ['entry', 'export', 'migration', 'backup', 'renewal'] as const;
export type Work = (typeof works)[number];

/** Given to the child as JSON. */
export interface WorkInput {
  readonly work: Work;
  readonly folder: string;
  readonly besprekingId: string;
  /** Names the lines of this run. */
  readonly run: string;
}
