import { randomUUID } from 'node:crypto';
import { migrate } from '../../db/migrate.ts';
import { openMemoryStore } from '../../db/open.ts';
import { openRepositories } from '../../db/repositories.ts';
import { verifyGroups } from '../../shared/domain/toegang/recovery-code.ts';
import { StoreError, type StoreProblemCode } from '../../shared/domain/toegang/store-problem.ts';
import type { ToegangStand } from '../../shared/ipc/contract/toegang.ts';
import type { Clock } from '../clock.ts';
import { createContext } from './create-context.ts';
import { firstGebruiker, gebruikerOfSlot } from './gebruiker-of-slot.ts';
import type { Session } from './session.ts';
import { backupStore, isBackupDue } from '../store/backup-store.ts';
import { createStore } from '../store/create-store.ts';
import { renewRecoveryCode } from '../store/renew-slot.ts';
import { repairKeyFile } from '../store/repair-key-file.ts';
import { restoreStore } from '../store/restore-store.ts';
import { inspectFolder } from '../store/store-files.ts';
import type { StoreResult } from '../store/store-result.ts';
import type { StoreTools } from '../store/store-tools.ts';
import { unlockStore } from '../store/unlock-store.ts';
import type { UnlockedStore } from '../store/unlocked-store.ts';
import type { Context } from '../use-cases/context.ts';
import { log } from '../use-cases/log.ts';
import { Refused } from '../use-cases/refused.ts';
import { fillExample } from './example/fill-example.ts';

export interface ToegangParts {
  session: Session;
  tools: StoreTools;
  clock: Clock;
  folder: string;
  zaal: Context['zaal'];
  appVersie: string;
  development: boolean;
}

/** Two groups of the seven, asked back so that the code is really on paper. */
const askedGroups = [2, 6];

function shown(code: string): { herstelcode: string[]; asked: number[] } {
  return { herstelcode: code.split('-'), asked: askedGroups };
}

function valueOf<T>(result: StoreResult<T>): T {
  if (result.ok) return result.value;
  throw new StoreError(result.error.code, result.error.detail);
}

/** Getting in and out: first start, unlocking, looking round. */
export class Toegang {
  readonly #parts: ToegangParts;
  /** Kept only until it has been typed back. */
  #recoveryCode: string | null = null;
  #backupProblem: StoreProblemCode | null = null;

  constructor(parts: ToegangParts) {
    this.#parts = parts;
  }

  stand(): ToegangStand {
    const { session, folder, appVersie, development } = this.#parts;
    const fixed = { appVersie, development, reservekopieProblem: this.#backupProblem };
    const { state } = session;
    if (state.stand === 'closed') {
      const found = inspectFolder(folder);
      const stand = { empty: 'eerste-start', store: 'vergrendeld', problem: 'probleem' } as const;
      return {
        stand: stand[found.state],
        problem: found.state === 'problem' ? found.code : null,
        gebruiker: '',
        isSetUp: false,
        herstelcode: null,
        lockAfterMinutes: 10,
        ...fixed,
      };
    }
    const gemeente = state.context.store.gemeente.get();
    return {
      stand: state.stand === 'open' ? 'open' : 'rondkijken',
      problem: null,
      gebruiker: state.context.gebruiker(),
      isSetUp: gemeente !== null,
      herstelcode: this.#unconfirmed(),
      lockAfterMinutes: gemeente?.lockAfterMinutes ?? 10,
      ...fixed,
    };
  }

  async begin(naam: string, wachtzin: string): Promise<{ herstelcode: string[]; asked: number[] }> {
    const { tools, folder } = this.#parts;
    const { store, recoveryCode } = valueOf(
      await createStore(tools, { folder, passphrase: wachtzin, label: naam }),
    );
    const context = this.#open(store);
    context.store.transaction(() => {
      log(context, { actie: 'aangemaakt', object: 'opslag', objectId: '' });
    });
    this.#recoveryCode = recoveryCode;
    return shown(recoveryCode);
  }

  /** The code while it has not been typed back; for its print. */
  get recoveryCode(): string {
    const locked = this.#parts.session.state.stand !== 'open';
    if (locked || this.#recoveryCode === null) throw new Refused('niet-toegestaan');
    return this.#recoveryCode;
  }

  confirmRecoveryCode(groepen: readonly string[]): void {
    const answers = askedGroups.map((group, index) => ({ group, typed: groepen[index] ?? '' }));
    if (verifyGroups(this.recoveryCode, answers).length > 0) throw new Refused('herstelcode-onjuist');
    this.#recoveryCode = null;
  }

  async unlock(secret: string): Promise<void> {
    const { tools, folder } = this.#parts;
    const context = await this.#enter(await unlockStore(tools, folder, secret), 'ontgrendeld');
    if (context.store.gemeente.get() === null) await this.#orClose(() => this.#renewUnconfirmed(secret));
  }

  async repairKeyFile(secret: string): Promise<void> {
    const { tools, folder } = this.#parts;
    await this.#enter(await repairKeyFile(tools, folder, secret), 'sleutelbestand hersteld');
  }

  async restoreBackup(backup: string, secret: string): Promise<void> {
    const { tools, folder } = this.#parts;
    const restored = await restoreStore(tools, { folder, backup, passphraseOrCode: secret });
    await this.#enter(restored, 'reservekopie teruggezet');
  }

  lookRound(): void {
    const { session, tools, clock, zaal } = this.#parts;
    // It would take the place of the store that is open, with what was typed and not yet saved.
    if (session.state.stand === 'open') throw new Refused('niet-toegestaan');
    const db = openMemoryStore({ nativeBinding: tools.nativeBinding });
    migrate(db, tools.migrations);
    const store = openRepositories(db);
    const gebruiker = firstGebruiker(randomUUID(), 'Voorbeeldgebruiker', null, clock.now());
    store.gebruiker.insert(gebruiker);
    const context = createContext({ store, clock, gebruiker, zaal });
    context.store.transaction(() => fillExample(context));
    session.lookRound(db, context);
  }

  /** Who stopped before the set-up was done may not have the code on paper; the old one ends here. */
  async #renewUnconfirmed(secret: string): Promise<void> {
    const { session, tools } = this.#parts;
    if (session.state.stand !== 'open') return;
    this.#recoveryCode = valueOf(await renewRecoveryCode(tools, session.state.store, secret));
  }

  #unconfirmed(): ToegangStand['herstelcode'] {
    return this.#recoveryCode === null ? null : shown(this.#recoveryCode);
  }

  async #enter(result: StoreResult<UnlockedStore>, detail: string): Promise<Context> {
    const { tools, folder } = this.#parts;
    const store = valueOf(result);
    const context = this.#open(store);
    await this.#orClose(() =>
      context.store.transaction(() =>
        log(context, { actie: 'ontgrendeld', object: 'opslag', objectId: '', detail }),
      ),
    );
    if (isBackupDue(folder, tools.now())) await this.#backUp(store, context);
    return context;
  }

  /** A first step in the store that fails closes it: left open, the next try would find it in use. */
  async #orClose(step: () => unknown): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.#parts.session.close();
      throw error;
    }
  }

  /** A backup that fails is told, and keeps nobody from the overleg. */
  async #backUp(store: UnlockedStore, context: Context): Promise<void> {
    const second = context.store.gemeente.get()?.reservekopieMap ?? null;
    const made = await backupStore(this.#parts.tools, store, second);
    this.#backupProblem = made.ok ? made.value.secondFolderProblem : made.error.code;
  }

  #open(store: UnlockedStore): Context {
    const { session, clock, zaal } = this.#parts;
    const repositories = openRepositories(store.db);
    const gebruiker = gebruikerOfSlot(repositories, store.slot, clock.now());
    const context = createContext({ store: repositories, clock, gebruiker, zaal });
    session.open(store, context);
    return context;
  }
}
