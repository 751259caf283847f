import { createHash } from 'node:crypto';
import type { Casusbestand } from '../shared/domain/casusbestand/casusbestand.ts';
import { MAX_CASUSBESTAND_BYTES } from '../shared/domain/casusbestand/casusbestand.ts';
import { CasusbestandError, faultText } from '../shared/domain/casusbestand/casusbestand-fault.ts';
import { parseCasusbestand } from '../shared/domain/casusbestand/parse-casusbestand.ts';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import { readAtMost } from './read-at-most.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { previewCasusbestand } from './use-cases/casusbestand/preview.ts';
import { takeInLogged } from './use-cases/casusbestand/take-in-logged.ts';
import { Refused } from './use-cases/refused.ts';

export interface CasusbestandenParts {
  readonly session: Pick<Session, 'context'>;
  /** null when the user cancels. */
  readonly chooseFile: () => Promise<string | null>;
}

/** What was looked at: its place and its hash. Its content is read again, so that none of it stays in memory after a lock. */
interface Chosen {
  readonly file: string;
  readonly hash: string;
  readonly context: Context;
}

/** A casus out of a file that this program made: looked at first, then taken in. */
export class Casusbestanden {
  readonly #parts: CasusbestandenParts;
  #chosen: Chosen | null = null;

  constructor(parts: CasusbestandenParts) {
    this.#parts = parts;
  }

  /** Throws Refused bestand-niet-gelezen, vergrendeld; what is wrong inside the file is an outcome. */
  async choose(): Promise<RequestOutput<'casusbestand.choose'>> {
    const { session, chooseFile } = this.#parts;
    const { context } = session;
    this.#chosen = null;
    const file = await chooseFile();
    if (file === null) return { outcome: 'cancelled' };
    const { bytes, hash } = await read(file);
    this.#check(context);
    return outcomeOf(() => {
      const preview = previewCasusbestand(context, parse(context, bytes));
      this.#chosen = { file, hash, context };
      return preview;
    });
  }

  /** Throws Refused onbekend when no file was looked at or it changed since; and as `choose`. */
  async takeIn(): Promise<RequestOutput<'casusbestand.takeIn'>> {
    const chosen = this.#chosen;
    this.#chosen = null;
    if (chosen === null) throw new Refused('onbekend');
    const { context, file } = chosen;
    const { bytes, hash } = await read(file);
    this.#check(context);
    if (hash !== chosen.hash) throw new Refused('onbekend');
    return outcomeOf(() => {
      const bestand = parse(context, bytes);
      context.store.transaction(() => takeInLogged(context, bestand));
      return { outcome: 'taken', casusId: bestand.casusId };
    });
  }

  /** The app can have locked while the dialog stood open. */
  #check(context: Context): void {
    if (this.#parts.session.context !== context) throw new Refused('vergrendeld');
  }
}

async function read(file: string): Promise<{ bytes: Buffer; hash: string }> {
  const bytes = await readAtMost(file, MAX_CASUSBESTAND_BYTES);
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Throws CasusbestandError. */
function parse(context: Context, bytes: Buffer): Casusbestand {
  if (bytes.length > MAX_CASUSBESTAND_BYTES) throw new CasusbestandError({ code: 'too-large' });
  const text = textOf(bytes);
  return parseCasusbestand(text, context.store.casusFile.schemaVersion());
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CasusbestandError({ code: 'no-casus' }, error);
  }
}

function outcomeOf<T>(work: () => T): T | { outcome: 'refused'; reden: string } {
  try {
    return work();
  } catch (error) {
    if (error instanceof CasusbestandError) return { outcome: 'refused', reden: faultText(error.fault) };
    throw error;
  }
}
