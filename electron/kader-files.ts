import type { ImportOutcome } from '../shared/ipc/contract/kader.ts';
import { kaderText, MAX_KADER_BYTES } from '../shared/kader/local/kader-text.ts';
import type { KaderVersion } from '../shared/kader/local/concept.ts';
import { exportFile } from './export-file.ts';
import { readAtMost } from './read-at-most.ts';
import type { Session } from './toegang/session.ts';
import { importKader, refuseFile } from './use-cases/kader/import-kader.ts';
import { noteKaderExport } from './use-cases/kader/note-kader-export.ts';
import { Refused, required } from './use-cases/refused.ts';

export interface KaderFilesParts {
  session: Pick<Session, 'context'>;
  /** Both null when the user cancels. */
  chooseFile: () => Promise<string | null>;
  chooseWhere: (name: string) => Promise<string | null>;
}

/** Kaders as files, from and to where the user says; nowhere else. */
export class KaderFiles {
  readonly #parts: KaderFilesParts;

  constructor(parts: KaderFilesParts) {
    this.#parts = parts;
  }

  /** Throws Refused bestand-niet-gelezen, vergrendeld; what is wrong inside the file is an outcome. */
  async importFile(): Promise<ImportOutcome> {
    const { context } = this.#parts.session;
    const file = await this.#parts.chooseFile();
    if (file === null) return { outcome: 'cancelled' };
    const bytes = await readAtMost(file, MAX_KADER_BYTES);
    if (bytes.length > MAX_KADER_BYTES) return refuseFile('is te groot: een kaderbestand is hoogstens 2 MB');
    const text = decode(bytes);
    if (text === null) return refuseFile('is geen tekst (UTF-8)');
    // The app can have locked while the dialog stood open.
    if (this.#parts.session.context !== context) throw new Refused('vergrendeld');
    return context.store.transaction(() => importKader(context, text));
  }

  /** Where the file went; null when cancelled. Throws Refused onbekend, vergrendeld, bestand-niet-geschreven. */
  async exportFile(version: KaderVersion): Promise<string | null> {
    const { context } = this.#parts.session;
    const kader = required(context.kader(version.id, version.versie));
    return exportFile(this.#parts.session, context, {
      choose: () => this.#parts.chooseWhere(`kader-${kader.id}-${kader.versie}.json`),
      make: () => Promise.resolve(kaderText(kader)),
      note: () => noteKaderExport(context, version),
    });
  }
}

/** null when these bytes are no text. A mark at the start, as Windows programs write it, is left out. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
