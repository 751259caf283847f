import type { PublicKeys } from '../shared/domain/casuspakket/public-keys.ts';
import { writeKeyLine } from '../shared/domain/casuspakket/public-keys.ts';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import { newPakketKeys, wordsOf, type PakketKeys } from './keys/pakket/pakket-keys.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { keepOwnKeys } from './use-cases/colleague/own-keys.ts';
import { Refused } from './use-cases/refused.ts';

export interface CasuspakkettenParts {
  session: Pick<Session, 'context'>;
}

/** A casus to and from a colleague's machine, as a file that only they can open. */
export class Casuspakketten {
  readonly #parts: CasuspakkettenParts;

  constructor(parts: CasuspakkettenParts) {
    this.#parts = parts;
  }

  /** Our own line, and everybody we exchange with, each with the six words to compare. */
  async colleagues(): Promise<RequestOutput<'colleague.list'>> {
    const { context } = this.#parts.session;
    const own: PublicKeys = await this.#ownKeys(context);
    const colleagues = context.store.colleague.all();
    return {
      ownLine: writeKeyLine(own),
      colleagues: colleagues.map((colleague) => ({ ...colleague, words: wordsOf(own, colleague) })),
    };
  }

  /** Made once per store, at the first look. */
  async #ownKeys(context: Context): Promise<PakketKeys> {
    const known = context.store.colleague.ownKeys();
    if (known !== null) return known;
    const made = await newPakketKeys();
    // The app can have locked meanwhile.
    if (this.#parts.session.context !== context) throw new Refused('vergrendeld');
    return context.store.transaction(() => keepOwnKeys(context, made));
  }
}
