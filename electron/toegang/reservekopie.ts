import { basename, dirname, join } from 'node:path';
import { countRows } from '../../db/backup.ts';
import { lastHersteltest } from '../../db/last-hersteltest.ts';
import { storeErrorFrom } from '../../db/store-error.ts';
import { folderRisk, type FolderRisk } from '../../shared/domain/toegang/folder-risk.ts';
import { isHersteltestDue } from '../../shared/domain/toegang/hersteltest-due.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type {
  ChosenReservekopie,
  OpensWith,
  ReservekopieStand,
} from '../../shared/ipc/contract/reservekopie.ts';
import { folderFacts } from '../folder-facts.ts';
import { parseBackupKeys } from '../store/backup-files.ts';
import { parseBackupName, stampInstant } from '../store/backup-name.ts';
import { slotsOf, type BackupSlots } from '../store/backup-slots.ts';
import { backupMoments } from '../store/backup-store.ts';
import { previewRestore } from '../store/compare-restore.ts';
import { testBackup } from '../store/hersteltest.ts';
import { lookAtBackup } from '../store/open-backup-keys.ts';
import { runBackupTask } from '../store/run-backup-task.ts';
import { storePaths } from '../store/store-files.ts';
import { valueOf } from '../store/store-result.ts';
import type { StoreTools } from '../store/store-tools.ts';
import { withinLimit } from '../store/within-limit.ts';
import { guardTries } from '../store/wrong-tries.ts';
import { log } from '../use-cases/log.ts';
import { Refused } from '../use-cases/refused.ts';
import type { Backups } from './backups.ts';
import type { Session } from './session.ts';
import type { StoreChoice } from './store-choice.ts';

export interface ReservekopieParts {
  session: Session;
  tools: StoreTools;
  backups: Backups;
  choice: StoreChoice;
  secondFolder: () => string | null;
  /** The system's dialog; null when cancelled. */
  chooseFile: () => Promise<string | null>;
  restore: (backup: string, secret: string) => Promise<void>;
}

/** Backups as the user sees them: where they are, whether one opens, and putting one back. */
export class Reservekopie {
  readonly #parts: ReservekopieParts;
  /** Only what the dialog gave: the page never names a path. */
  #chosen: string | null = null;

  constructor(parts: ReservekopieParts) {
    this.#parts = parts;
  }

  stand(): ReservekopieStand {
    const { session, backups, choice, secondFolder } = this.#parts;
    const { context, state } = session;
    const madeAt = state.stand === 'open' ? backupMoments(choice.folder).toSorted() : [];
    const tested = state.stand === 'open' ? lastHersteltest(state.store.db) : null;
    const lastAt = tested?.lastAt ?? null;
    const folder = state.stand === 'open' ? secondFolder() : null;
    const secondRisk = folder === null ? null : riskOf(folder);
    return {
      lastMadeAt: madeAt.at(-1) ?? null,
      busy: backups.busy,
      problem: backups.ownProblem,
      second: {
        folder,
        stand: folder === null ? 'none' : backups.second.stand,
        problem: backups.second.problem,
        // The copies are encrypted and closed: a share is where they belong, a cloud is for the gemeente to judge.
        dienst: secondRisk?.kind === 'synced' ? secondRisk.dienst : null,
      },
      clockBehind: backups.clockBehind,
      hersteltest: {
        lastAt,
        due: isHersteltestDue(context.today(), day(lastAt), day(tested?.begunAt ?? null)),
      },
      ...this.place(),
    };
  }

  place(): RequestOutput<'reservekopie.place'> {
    const folder = this.#parts.choice.own;
    return { folder, risk: riskOf(folder) };
  }

  async list(where: 'own' | 'second'): Promise<RequestOutput<'reservekopie.list'>> {
    const { session, tools } = this.#parts;
    const { state } = session;
    if (state.stand !== 'open') return { copies: [], problem: null };
    const folder = this.#folderOf(where);
    if (folder === null) return { copies: [], problem: null };
    try {
      const listing = runBackupTask(tools, 'list', { folder, storeId: state.store.storeId });
      const found = await withinLimit(listing);
      return {
        copies: found.map(({ slots, logboekNummer: _, ...copy }) => ({
          ...copy,
          opensWith: opensWith(slots),
        })),
        problem: null,
      };
    } catch (error) {
      const { code } = storeErrorFrom(error);
      // Before the first backup there is no folder on this computer.
      return { copies: [], problem: where === 'own' && code === 'folder-missing' ? null : code };
    }
  }

  /** Throws StoreError when the copy on this computer failed; the second folder has its own place to say so. */
  async make(): Promise<void> {
    const { backups, session } = this.#parts;
    if (session.state.stand !== 'open') throw new Refused('niet-toegestaan');
    await backups.make();
    if (backups.ownProblem !== null) throw new StoreError(backups.ownProblem);
  }

  /** Null when cancelled. Throws StoreError for what is no backup. */
  async choose(): Promise<ChosenReservekopie | null> {
    const file = await this.#parts.chooseFile();
    if (file === null) return null;
    this.#chosen = null;
    const found = await lookAtBackup(this.#parts.tools, file);
    const opens = opensWith(slotsOf(parseBackupKeys(found.keyText)));
    if (opens === null) throw new StoreError('backup-damaged', 'KEY_FILE');
    this.#chosen = file;
    const named = parseBackupName(basename(file));
    const madeAt = named === null ? found.writtenAt : stampInstant(named.stamp);
    return { name: basename(file), folder: dirname(file), madeAt, size: found.size, opensWith: opens };
  }

  /** What the dialog gave last. Throws Refused onbekend. */
  get chosen(): string {
    if (this.#chosen === null) throw new Refused('onbekend');
    return this.#chosen;
  }

  async test(wanted: RequestInput<'reservekopie.test'>): Promise<RequestOutput<'reservekopie.test'>> {
    const { session, tools } = this.#parts;
    const { context, state } = session;
    if (state.stand !== 'open') throw new Refused('niet-toegestaan');
    const file = this.#fileOf(wanted.where, wanted.name);
    const tested = await guardTries(tools, state.store.paths.folder, null, async () => {
      const result = await testBackup(tools, file, wanted.secret);
      if (session.state !== state) throw new Refused('vergrendeld');
      context.store.transaction(() =>
        log(context, {
          actie: 'hersteltest',
          object: 'opslag',
          objectId: '',
          detail: parseBackupName(basename(file)) === null ? '' : basename(file),
          resultaat: result.ok ? 'gelukt' : 'mislukt',
        }),
      );
      return valueOf(result);
    });
    const { inspection, openedWith, slots } = tested;
    const live = countRows(state.store.db);
    return {
      name: basename(file),
      openedWith,
      opensWith: opensWith(slots) ?? { users: [], kenmerk: '', codeMadeAt: '' },
      head: inspection.head,
      rows: Object.entries(inspection.rows).map(([table, copy]) => ({
        table,
        copy,
        live: live[table] ?? null,
      })),
    };
  }

  async preview(secret: string): Promise<RequestOutput<'reservekopie.preview'>> {
    const { tools, choice } = this.#parts;
    const { own } = choice;
    const preview = await guardTries(tools, own, null, async () =>
      valueOf(await previewRestore(tools, own, this.chosen, secret)),
    );
    const { occupied, relation, comparison, inspection } = preview;
    return { occupied, relation, comparison, head: inspection.head };
  }

  /** Into the folder of one's own store, and opens it. */
  async restore(secret: string): Promise<void> {
    const { session, choice, restore } = this.#parts;
    if (session.state.stand === 'open') throw new Refused('niet-toegestaan');
    choice.choose('own');
    const name = basename(this.chosen);
    await restore(this.chosen, secret);
    this.#chosen = null;
    const { context } = session;
    const detail = parseBackupName(name) === null ? '' : name;
    context.store.transaction(() =>
      log(context, { actie: 'teruggezet', object: 'opslag', objectId: '', detail }),
    );
  }

  #folderOf(where: 'own' | 'second'): string | null {
    const { choice, secondFolder } = this.#parts;
    return where === 'own' ? storePaths(choice.folder).backups : secondFolder();
  }

  /** A name from the list is a backup's name and nothing else: no path comes in from the page. */
  #fileOf(where: 'own' | 'second' | 'chosen', name: string): string {
    if (where === 'chosen') return this.chosen;
    const folder = this.#folderOf(where);
    if (folder === null || parseBackupName(name) === null) throw new Refused('onbekend');
    return join(folder, name);
  }
}

function riskOf(folder: string): FolderRisk | null {
  return folderRisk(folderFacts(folder));
}

function opensWith(slots: BackupSlots | null): OpensWith | null {
  if (slots === null) return null;
  const { users, herstelcode } = slots;
  return { users: [...users], kenmerk: herstelcode.kenmerk, codeMadeAt: herstelcode.createdAt };
}

/** The day of an ISO instant. */
function day(moment: string | null): string | null {
  return moment === null ? null : moment.slice(0, 10);
}
