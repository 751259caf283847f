import type { RequestInput, RequestOutput } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { api } from '../../api.ts';

type Sends = 'invoer.save' | 'invoer.correct' | 'invoer.saveLines' | 'afspraak.importRows';

/** The requests of the capture line; a test puts a slow or failing store in its place. */
export interface CapturePort {
  send<N extends Sends>(name: N, input: RequestInput<N>): Promise<Result<RequestOutput<N>>>;
}

export const capturePort: CapturePort = { send: (name, input) => api.request(name, input) };
