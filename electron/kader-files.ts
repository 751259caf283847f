import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ImportOutcome } from '../shared/ipc/contract/kader.ts';
import { kaderText, MAX_KADER_BYTES } from '../shared/kader/local/kader-text.ts';
import type { KaderVersion } from '../shared/kader/local/concept.ts';
import { exportFile } from './export-file.ts';
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
    const bytes = await readStart(file);
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

// Without waiting for a writer: a pipe that is taken for a file would hold the program for ever. Not on Windows.
const readOnly = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** One byte over the limit at most: enough to know that it is too large. Throws Refused for what is no ordinary file. */
async function readStart(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, readOnly);
    try {
      const info = await handle.stat();
      if (!info.isFile()) throw new Refused('bestand-niet-gelezen');
      const buffer = Buffer.alloc(Math.min(info.size, MAX_KADER_BYTES) + 1);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    throw new Refused('bestand-niet-gelezen');
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
