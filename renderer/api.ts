import type { RequestInput, RequestName, RequestOutput } from '../shared/ipc/contract.ts';
import type { EventName, EventPayload } from '../shared/ipc/events.ts';
import type { Result } from '../shared/ipc/result.ts';

/** What the preload puts on the work window. */
export interface Bridge {
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Result<RequestOutput<N>>>;
  on<N extends EventName>(event: N, handler: (payload: EventPayload<N>) => void): () => void;
  /** The answer to 'toegang.saveNow': whether everything typed has been saved. */
  saved(succeeded: boolean): void;
}

declare global {
  interface Window {
    readonly casustafel: Bridge;
  }
}

/** The typed client of the work window. A request never throws: what goes wrong is in the Result. */
export const api: Bridge = {
  async request(name, input) {
    try {
      return await window.casustafel.request(name, input);
    } catch {
      // The bridge itself broke (main gone, an answer that cannot be cloned): the screen must still say so.
      return { ok: false, error: { code: 'unexpected' } };
    }
  },
  on: (event, handler) => window.casustafel.on(event, handler),
  saved: (succeeded) => window.casustafel.saved(succeeded),
};
