import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RequestOutput } from '../shared/ipc/contract.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { archiefFiles } from './archief/archief-files.ts';
import { writeWhole } from './export-file.ts';
import { copyOf } from './copy-of.ts';
import type { Session } from './toegang/session.ts';
import { noteArchief } from './use-cases/archief/note-archief.ts';
import { prepareArchief } from './use-cases/archief/prepare.ts';
import type { Context } from './use-cases/context.ts';
import { Refused } from './use-cases/refused.ts';
import { placeFolder } from './verzending/place-folder.ts';
import { makeUnfinished, sweepUnfinished } from './verzending/unfinished.ts';
import { requirePathThatOpens } from './write-failure.ts';

export interface ArchiefmapParts {
  readonly session: Pick<Session, 'context'>;
  /** null when the user cancels. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
  /** Of this program. */
  readonly versie: string;
  readonly platform: NodeJS.Platform;
}

/** Longer than the number that a folder gets whose name is taken. */
const numberLength = 4;

/** A closed casus as one folder for the archive, whole or not there. */
export class Archiefmap {
  readonly #parts: ArchiefmapParts;

  constructor(parts: ArchiefmapParts) {
    this.#parts = parts;
  }

  /** Throws Refused casus-niet-afgesloten, vergrendeld, map-weg, map-vol, map-alleen-lezen, pad-te-lang, bestand-niet-geschreven. */
  async make(casusId: string): Promise<RequestOutput<'archief.make'>> {
    const { session, chooseFolder, renderPdf, versie, platform } = this.#parts;
    const { context } = session;
    const archief = prepareArchief(context, `Casustafel ${versie}`, casusId);
    const parent = await chooseFolder();
    if (parent === null) return { outcome: 'cancelled' };
    this.#check(context);
    const printed: Buffer[] = [];
    for (const { paper, hash } of archief.stukken) {
      const copy = copyOf(context, { recipient: 'het archief', number: null, hash });
      printed.push(await renderPdf(paper, copy));
      this.#check(context);
    }
    const files = archiefFiles(archief, printed, context.now());
    for (const { name } of files) {
      const longest = path.join(parent, archief.folderName, name);
      requirePathThatOpens(longest.padEnd(longest.length + numberLength), platform);
    }
    await sweepUnfinished(parent, Date.now());
    const beside = await makeUnfinished(parent);
    try {
      for (const { name, content } of files) {
        this.#check(context);
        await writeWhole(path.join(beside, name), content);
      }
      const folder = await placeFolder(context, {
        beside,
        parent,
        name: archief.folderName,
        record: () => noteArchief(context, casusId, archief.folderName),
        check: () => this.#check(context),
        platform,
      });
      return { outcome: 'made', folder, files: files.length };
    } finally {
      await rm(beside, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
  }

  /** The app can have locked meanwhile: then nothing goes out, for nobody could note it. */
  #check(context: Context): void {
    if (this.#parts.session.context !== context) throw new Refused('vergrendeld');
  }
}
