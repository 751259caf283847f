import { z } from 'zod';

/** What the main process tells a window unasked. */
export const events = {
  /** Save what was typed now; the window answers with event.saved and is then replaced. */
  'toegang.saveNow': z.strictObject({}),
  /** Countdown before the lock, in seconds; 0 takes it away. */
  'toegang.lockIn': z.strictObject({ seconds: z.int() }),
  /** A reservekopie was made or failed, here or in the second folder. */
  'reservekopie.changed': z.strictObject({}),
  /** Files for recipients are being made. */
  'verzending.progress': z.strictObject({ done: z.int(), total: z.int() }),
  /** The zaalscherm opened, closed or moved. */
  'zaal.changed': z.strictObject({ open: z.boolean(), stap: z.int() }),
};
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;
