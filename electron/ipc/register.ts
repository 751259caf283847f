import type { IpcMain, WebFrameMain } from 'electron';
import {
  contract,
  type RequestInput,
  type RequestName,
  type RequestOutput,
} from '../../shared/ipc/contract.ts';
import { fieldNames } from '../../shared/ipc/field-names.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';

export type Handlers = {
  [N in RequestName]: (input: RequestInput<N>) => RequestOutput<N> | Promise<RequestOutput<N>>;
};

export interface Gate {
  /** Is this the top frame of the work window, on our own page? */
  isOwnFrame: (frame: WebFrameMain | null) => boolean;
  /** Throws Refused when who is logged in may not ask this, or not of this casus. */
  requireRight: (name: RequestName, input: unknown) => void;
  failureOf: (error: unknown) => Result<never>;
  /** In development and tests answers are parsed too. */
  checkOutput: boolean;
}

const mostFields = 10;

/** Names the fields that were wrong, never their values, nor a key that somebody typed (R20). */
function fieldsOf(issues: readonly { path: readonly PropertyKey[] }[], known: ReadonlySet<string>): string {
  const shown = (key: PropertyKey) => (typeof key === 'number' || known.has(String(key)) ? String(key) : '*');
  const fields = [...new Set(issues.map((issue) => issue.path.map(shown).join('.')))];
  return fields.slice(0, mostFields).join(', ');
}

/**
 * One handler per request of the contract, no other way to ask anything. Besides this only work-window.ts
 * listens: for a page's yes or no that what was typed has been saved, and for its word that something was copied.
 */
export function registerRequests(ipc: Pick<IpcMain, 'handle'>, handlers: Handlers, gate: Gate): void {
  for (const name of Object.keys(contract) as RequestName[]) {
    const { input: inputSchema, output: outputSchema } = contract[name];
    const known = fieldNames(inputSchema);
    const handler = handlers[name] as (input: unknown) => unknown;
    ipc.handle(name, async (event, input: unknown): Promise<Result<unknown>> => {
      if (!gate.isOwnFrame(event.senderFrame)) return fail('niet-toegestaan');
      const parsed = inputSchema.safeParse(input);
      if (!parsed.success) return fail('invoer-ongeldig', fieldsOf(parsed.error.issues, known));
      try {
        gate.requireRight(name, parsed.data);
        const value = await handler(parsed.data);
        return ok(gate.checkOutput ? outputSchema.parse(value) : value);
      } catch (error) {
        return gate.failureOf(error);
      }
    });
  }
}
