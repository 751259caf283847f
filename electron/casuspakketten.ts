import { writeKeyLine, type PublicKeys } from '../shared/domain/casuspakket/public-keys.ts';
import type { Colleague } from '../shared/domain/colleague/colleague.ts';
import type { RequestInput, RequestOutput } from '../shared/ipc/contract.ts';
import { exportFile } from './export-file.ts';
import { mostPakketBytes, openPakket, type PakketRefusal } from './keys/pakket/open-pakket.ts';
import { newPakketKeys, wordsOf, type PakketKeys } from './keys/pakket/pakket-keys.ts';
import { sealPakket } from './keys/pakket/seal-pakket.ts';
import { readAtMost } from './read-at-most.ts';
import type { Session } from './toegang/session.ts';
import { refusing } from './use-cases/casusbestand/refusing.ts';
import { notePakketOut, pakketOut } from './use-cases/casuspakket/pakket-out.ts';
import { pakketIn, type PakketIn } from './use-cases/casuspakket/pakket-in.ts';
import { previewPakket } from './use-cases/casuspakket/preview-pakket.ts';
import { takePakket } from './use-cases/casuspakket/take-pakket.ts';
import { keepOwnKeys } from './use-cases/colleague/own-keys.ts';
import type { Context } from './use-cases/context.ts';
import { Refused } from './use-cases/refused.ts';

export interface CasuspakkettenParts {
  session: Pick<Session, 'context'>;
  /** Both null when the user cancels. */
  chooseFile: () => Promise<string | null>;
  chooseWhere: (name: string) => Promise<string | null>;
  /** Name and version, as a file names its maker. */
  programma: string;
}

const refusals = {
  'not-for-us': 'pakket-niet-voor-u',
  newer: 'pakket-nieuwer',
  damaged: 'pakket-beschadigd',
  'unknown-sender': 'pakket-onbekende-afzender',
  'too-large': 'pakket-te-groot',
} as const satisfies Record<PakketRefusal, string>;

/** A casus to and from a colleague's machine, as a file that only they can open. */
export class Casuspakketten {
  readonly #parts: CasuspakkettenParts;
  /** What was opened last and may be taken in; only while the same store is open. */
  #opened: { context: Context; pakket: PakketIn } | null = null;

  constructor(parts: CasuspakkettenParts) {
    this.#parts = parts;
  }

  /** Our own line, and everybody we exchange with, each with the six words to compare. */
  async colleagues(): Promise<RequestOutput<'colleague.list'>> {
    const { context } = this.#parts.session;
    const own = await this.#ownKeys(context);
    return {
      ownLine: writeKeyLine(own),
      colleagues: context.store.colleague
        .all()
        .map((colleague) => ({ ...colleague, words: wordsOf(own, colleague) })),
    };
  }

  /** Where the file went; null when cancelled. Throws Refused as pakketOut and exportFile do. */
  async make({ casusId, colleagueId }: RequestInput<'pakket.make'>): Promise<string | null> {
    const { session, chooseWhere, programma } = this.#parts;
    const { context } = session;
    const out = pakketOut(context, programma, casusId, colleagueId);
    const own = await this.#ownKeys(context);
    const { file, kop } = await sealPakket({ casusId, ...out }, own, out.colleague);
    return exportFile(session, context, {
      choose: () => chooseWhere(out.fileName),
      make: () => Promise.resolve(file),
      note: () => notePakketOut(context, out, kop),
    });
  }

  /** What a chosen file would change; null when cancelled. Throws Refused pakket-…, and as pakketIn does. */
  async open(): Promise<RequestOutput<'pakket.open'>> {
    const { session, chooseFile } = this.#parts;
    const { context } = session;
    this.#opened = null;
    const file = await chooseFile();
    if (file === null) return null;
    const bytes = await readAtMost(file, mostPakketBytes);
    const own = await this.#ownKeys(context);
    const senderOf = (keys: PublicKeys): Colleague | undefined =>
      context.store.colleague
        .ofEitherKey(keys)
        .filter(({ comparedAt, removedAt }) => comparedAt !== null || removedAt !== null)
        .find((one) => one.boxPublic === keys.boxPublic && one.signPublic === keys.signPublic);
    const opened = await openPakket(bytes, own, (keys) => senderOf(keys) !== undefined);
    if (session.context !== context) throw new Refused('vergrendeld');
    if (!opened.ok) throw new Refused(refusals[opened.why]);
    const colleague = senderOf(opened.kop.van);
    if (colleague === undefined) throw new Refused('pakket-onbekende-afzender');
    const { kop, inhoud } = opened;
    return refusing(() => {
      const pakket = pakketIn(context, kop, colleague, inhoud);
      const preview = previewPakket(context, pakket);
      this.#opened = { context, pakket };
      return preview;
    });
  }

  /** Takes in what was opened last. Throws Refused onbekend when nothing is. */
  take({ choices }: RequestInput<'pakket.take'>): RequestOutput<'pakket.take'> {
    const { context } = this.#parts.session;
    const opened = this.#opened;
    if (opened === null || opened.context !== context) throw new Refused('onbekend');
    const chosen = new Map(choices.map(({ name, choice }) => [name, choice]));
    const taken = refusing(() => context.store.transaction(() => takePakket(context, opened.pakket, chosen)));
    this.#opened = null;
    return taken;
  }

  drop(): void {
    this.#opened = null;
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
