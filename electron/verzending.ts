import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ontvangerLabel } from '../shared/domain/verslag/exemplaar.ts';
import { addDays } from '../shared/domain/termijn/add-days.ts';
import type { RequestInput, RequestOutput } from '../shared/ipc/contract.ts';
import type { EventPayload } from '../shared/ipc/events.ts';
import { utcOf } from '../shared/verslag/clock-time.ts';
import { exemplaarFoot } from '../shared/verslag/exemplaar-foot.ts';
import type { Paper, PaperCopy } from '../shared/verslag/paper.ts';
import { exportFile, writeWhole } from './export-file.ts';
import { calendarFile } from './export/calendar.ts';
import { renderHtml } from './export/html.ts';
import type { Session } from './toegang/session.ts';
import type { Context } from './use-cases/context.ts';
import { exemplaarAsItWent } from './use-cases/exemplaar/as-it-went.ts';
import { Refused } from './use-cases/refused.ts';
import { nextOverleg, noteCalendar } from './use-cases/verzending/next-overleg.ts';
import { prepareExemplaren, type Prepared } from './use-cases/verzending/prepare.ts';
import { recordExemplaren } from './use-cases/verzending/record.ts';
import { verzendenOf } from './use-cases/verzending/verzenden-of.ts';
import { filesOf } from './verzending/files-of.ts';
import { placeFolder } from './verzending/place-folder.ts';
import { makeUnfinished, sweepUnfinished } from './verzending/unfinished.ts';
import { requirePathThatOpens } from './write-failure.ts';

export interface VerzendingParts {
  session: Pick<Session, 'context'>;
  /** Both null when the user cancels. */
  chooseFolder: () => Promise<string | null>;
  chooseWhere: (name: string) => Promise<string | null>;
  renderPdf: (paper: Paper, copy: PaperCopy) => Promise<Buffer>;
  tell: (progress: EventPayload<'verzending.progress'>) => void;
  platform: NodeJS.Platform;
}

type Outcome = RequestOutput<'verzending.make'>;
type Password = Extract<Outcome, { outcome: 'made' }>['passwords'][number];

/** Longer than the number that a folder gets whose name is taken. */
const numberLength = 4;

/** Copies for recipients: files in one folder that is whole or not there, to send with one's own mail. */
export class Verzending {
  readonly #parts: VerzendingParts;
  #running: { stopped: boolean } | null = null;

  constructor(parts: VerzendingParts) {
    this.#parts = parts;
  }

  /** Throws Refused verzending-loopt, vergrendeld, map-weg, map-vol, map-alleen-lezen, pad-te-lang, bestand-niet-geschreven. */
  async make(asked: RequestInput<'verzending.make'>): Promise<Outcome> {
    if (this.#running !== null) throw new Refused('verzending-loopt');
    const running = { stopped: false };
    this.#running = running;
    try {
      return await this.#make(asked, running);
    } finally {
      this.#running = null;
    }
  }

  /** Nothing of what is being made stays. */
  stop(): void {
    if (this.#running !== null) this.#running.stopped = true;
  }

  /** The paper exactly as it went. */
  show(id: string): RequestOutput<'exemplaar.get'> {
    const { exemplaar, paper } = exemplaarAsItWent(this.#parts.session.context, id);
    return { exemplaar, html: renderHtml(paper, exemplaarFoot(exemplaar)) };
  }

  /** The next overleg as a calendar file without a person; null when cancelled. Throws Refused geen-volgend-overleg. */
  async calendar(besprekingId: string): Promise<string | null> {
    const { session, chooseWhere } = this.#parts;
    const { context } = session;
    const next = nextOverleg(context, besprekingId);
    const name = `${next.casusnummer}-volgend-overleg.ics`;
    const start = next.aanvang === null ? null : utcOf(next.datum, next.aanvang);
    return exportFile(session, context, {
      choose: () => chooseWhere(name),
      make: () => Promise.resolve(calendarFile({ ...next, start, dayAfter: addDays(next.datum, 1) })),
      note: () => noteCalendar(context, next, name),
    });
  }

  async #make(asked: RequestInput<'verzending.make'>, running: { stopped: boolean }): Promise<Outcome> {
    const { session, chooseFolder, platform } = this.#parts;
    const { context } = session;
    const prepared = prepareExemplaren(context, asked);
    const { exemplaren, empty, folderName } = prepared;
    if (exemplaren.length === 0) return { outcome: 'empty', empty: [...empty] };
    const parent = await chooseFolder();
    if (parent === null) return { outcome: 'cancelled' };
    for (const { exemplaar } of exemplaren) {
      const longest = path.join(parent, folderName, exemplaar.bestand);
      requirePathThatOpens(longest.padEnd(longest.length + numberLength), platform);
    }
    this.#check(context);
    await sweepUnfinished(parent, Date.now());
    const beside = await makeUnfinished(parent);
    try {
      const passwords = await this.#write(context, prepared, beside, running);
      if (passwords === 'stopped') return { outcome: 'stopped' };
      const folder = await placeFolder(context, {
        beside,
        parent,
        name: folderName,
        record: () => recordExemplaren(context, prepared),
        check: () => this.#check(context),
        platform,
      });
      return { outcome: 'made', folder, exemplaren: exemplaren.length, empty: [...empty], passwords };
    } finally {
      // What cannot be taken away says by its name that it is not whole, and goes at a next time.
      await rm(beside, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    }
  }

  /** Every file, one by one; 'stopped' when the user did not want to wait. */
  async #write(
    context: Context,
    { exemplaren }: Prepared,
    beside: string,
    running: { stopped: boolean },
  ): Promise<Password[] | 'stopped'> {
    const { renderPdf, tell } = this.#parts;
    const { eml } = verzendenOf(context).verzenden;
    const passwords: Password[] = [];
    for (const [index, prepared] of exemplaren.entries()) {
      tell({ done: index, total: exemplaren.length });
      const { exemplaar, paper } = prepared;
      const { files, password } = await filesOf(
        prepared,
        await renderPdf(paper, exemplaarFoot(exemplaar)),
        eml,
      );
      if (running.stopped) return 'stopped';
      this.#check(context);
      for (const { name, content } of files) await writeWhole(path.join(beside, name), content);
      if (password !== null)
        passwords.push({ nummer: exemplaar.nummer, naam: ontvangerLabel(exemplaar), password });
    }
    tell({ done: exemplaren.length, total: exemplaren.length });
    return running.stopped ? 'stopped' : passwords;
  }

  /** The app can have locked meanwhile: then nothing goes out, for nobody could note it. */
  #check(context: Context): void {
    if (this.#parts.session.context !== context) throw new Refused('vergrendeld');
  }
}
