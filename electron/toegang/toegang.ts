import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { migrate } from '../../db/migrate.ts';
import { openMemoryStore } from '../../db/open.ts';
import { openRepositories } from '../../db/repositories.ts';
import type { RequestInput } from '../../shared/ipc/contract.ts';
import type { NewHerstelcode, ToegangStand } from '../../shared/ipc/contract/toegang.ts';
import type { Clock } from '../clock.ts';
import type { Backups } from './backups.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { createContext } from './create-context.ts';
import { firstGebruiker, gebruikerOfSlot } from './gebruiker-of-slot.ts';
import { lockPage, noLockPage, noteWhoCameIn } from './lock-page.ts';
import { noteUnlock } from './logboek-at-unlock.ts';
import { LogboekHead } from './logboek-head.ts';
import type { Session } from './session.ts';
import { recover } from './recover.ts';
import { ShownCode } from './shown-code.ts';
import { parseBackupName } from '../store/backup-name.ts';
import { createStore } from '../store/create-store.ts';
import { confirmRecoveryCode, renewRecoveryCode, unconfirmedBy } from '../store/recovery-code.ts';
import { repairKeyFile } from '../store/repair-key-file.ts';
import { restoreStore } from '../store/restore-store.ts';
import { inspectFolder } from '../store/store-files.ts';
import { attempt, valueOf, type StoreResult } from '../store/store-result.ts';
import type { StoreTools } from '../store/store-tools.ts';
import { unlockStore } from '../store/unlock-store.ts';
import { lockStore, type UnlockedStore } from '../store/unlocked-store.ts';
import { guardTries } from '../store/wrong-tries.ts';
import type { Context } from '../use-cases/context.ts';
import { releaseLostSlots } from '../use-cases/gebruiker/release-lost-slots.ts';
import { log } from '../use-cases/log.ts';
import { unknownName } from '../use-cases/logboek/note-failed-unlocks.ts';
import { Refused } from '../use-cases/refused.ts';
import { fillExample } from './example/fill-example.ts';

export interface ToegangParts {
  session: Session;
  tools: StoreTools;
  backups: Pick<Backups, 'atUnlock' | 'problem'>;
  clock: Clock;
  folder: string;
  zaal: Context['zaal'];
  appVersie: string;
  development: boolean;
}

/** Getting in and out: first start, unlocking, looking round. */
export class Toegang {
  readonly #parts: ToegangParts;
  readonly codes = new ShownCode();
  readonly head: LogboekHead;

  constructor(parts: ToegangParts) {
    this.#parts = parts;
    this.head = new LogboekHead({ session: parts.session, now: parts.clock.now });
  }

  stand(): ToegangStand {
    const { session, tools, folder, appVersie, development } = this.#parts;
    const fixed = { appVersie, development, reservekopieProblem: this.#parts.backups.problem };
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
        ...(found.state === 'store' ? lockPage(folder, tools.now()) : noLockPage),
        ...fixed,
      };
    }
    const gemeente = state.context.store.gemeente.get();
    return {
      stand: state.stand === 'open' ? 'open' : 'rondkijken',
      problem: null,
      gebruiker: state.context.gebruiker(),
      isSetUp: gemeente !== null,
      herstelcode: this.codes.unconfirmed,
      lockAfterMinutes: gemeente?.lockAfterMinutes ?? 10,
      ...noLockPage,
      ...fixed,
    };
  }

  async begin(naam: string, wachtzin: string): Promise<NewHerstelcode> {
    const { tools, folder } = this.#parts;
    const { store, recoveryCode, recoverySlotId } = valueOf(
      await createStore(tools, { folder, passphrase: wachtzin, label: naam }),
    );
    const context = this.#open(store);
    await noteWhoCameIn(store, tools.now());
    context.store.transaction(() => {
      log(context, { actie: 'aangemaakt', object: 'opslag', objectId: '' });
    });
    await this.head.note();
    return this.codes.show({ code: recoveryCode, slotId: recoverySlotId });
  }

  /** The code while it has not been typed back; for its print. Throws Refused niet-toegestaan. */
  get recoveryCode(): ShownCode['paper'] {
    if (this.#parts.session.state.stand !== 'open') throw new Refused('niet-toegestaan');
    return this.codes.paper;
  }

  confirmRecoveryCode(groepen: readonly string[]): Promise<void> {
    if (this.#parts.session.state.stand !== 'open') throw new Refused('niet-toegestaan');
    this.codes.confirm(groepen);
    return confirmRecoveryCode(this.#parts.folder, this.#parts.tools.now());
  }

  /** For a lost wachtzin. */
  recover(input: RequestInput<'toegang.recover'>): Promise<void> {
    const { tools, folder } = this.#parts;
    return recover({ tools, folder, codes: this.codes, enter: (...how) => this.enter(...how) }, input);
  }

  async unlock(secret: string, slotId: string | null = null): Promise<void> {
    const { tools, folder } = this.#parts;
    const opened = await unlockStore(tools, folder, secret, slotId);
    this.#requireSomebody(opened);
    const withCode = opened.ok && opened.value.slot.kind === 'herstelcode';
    const context = await this.enter(opened, withCode ? 'met de herstelcode' : '');
    if (this.#mustRenewCode(context)) await this.#orClose(() => this.#renewUnconfirmed(secret));
  }

  /** Throws Refused herstelcode-anders when the key file is back, and nobody came in. */
  async repairKeyFile(secret: string): Promise<void> {
    const { tools, folder } = this.#parts;
    const repaired = await repairKeyFile(tools, folder, secret);
    this.#requireSomebody(repaired);
    await this.enter(repaired, 'sleutelbestand hersteld');
  }

  /** Throws Refused herstelcode-anders when the backup is back, and nobody came in. */
  async restoreBackup(backup: string, secret: string): Promise<void> {
    const { tools, folder } = this.#parts;
    const wanted = { folder, backup, passphraseOrCode: secret };
    const restored = await attempt(() =>
      guardTries(tools, folder, null, async () => valueOf(await restoreStore(tools, wanted))),
    );
    this.#requireSomebody(restored, (context) => {
      const detail = parseBackupName(basename(backup)) === null ? '' : basename(backup);
      const line = { actie: 'teruggezet', object: 'opslag', objectId: '', detail } as const;
      context.store.transaction(() => log(context, { ...line, gebruiker: unknownName }));
    });
    await this.enter(restored, 'reservekopie teruggezet');
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

  /** The same store again, after a step that closed it; for who is at work. */
  reopen(store: UnlockedStore): Context {
    return this.#open(store);
  }

  /** Who stopped before the code was typed back may not have it on paper; that one ends here. */
  #mustRenewCode(context: Context): boolean {
    const { session, folder } = this.#parts;
    if (session.state.stand !== 'open') return false;
    const { slot, paths } = session.state.store;
    return (
      context.store.gemeente.get() === null || unconfirmedBy(folder, readKeyFile(paths.keyFile)) === slot.id
    );
  }

  async #renewUnconfirmed(secret: string): Promise<void> {
    const { session, tools } = this.#parts;
    if (session.state.stand !== 'open') return;
    this.codes.show(valueOf(await renewRecoveryCode(tools, session.state.store, secret)));
  }

  /** A store that was opened just now becomes what is open, and is in the logboek. Throws StoreError. */
  async enter(result: StoreResult<UnlockedStore>, detail: string): Promise<Context> {
    const store = valueOf(result);
    const context = this.#open(store);
    this.codes.clear();
    await noteWhoCameIn(store, this.#parts.tools.now());
    await this.#orClose(async () => {
      await noteUnlock(context, store, detail);
      const slotIds = readKeyFile(store.paths.keyFile).slots.map(({ id }) => id);
      context.store.transaction(() => {
        releaseLostSlots(context, slotIds);
      });
    });
    await this.head.note();
    this.#parts.backups.atUnlock();
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

  /**
   * The herstelcode says that somebody may come in, not who: with colleagues it makes a new wachtzin for one
   * of them. Then the store is locked, after `last`. Throws Refused herstelcode-anders.
   */
  #requireSomebody(
    result: StoreResult<UnlockedStore>,
    last: (context: Context) => void = () => undefined,
  ): void {
    if (!result.ok || result.value.slot.kind !== 'herstelcode') return;
    if (!this.#hasColleagues(result.value)) return;
    try {
      last(this.#contextOf(result.value));
    } finally {
      lockStore(result.value);
    }
    throw new Refused('herstelcode-anders');
  }

  #hasColleagues({ paths }: UnlockedStore): boolean {
    return readKeyFile(paths.keyFile).slots.filter(({ kind }) => kind === 'gebruiker').length > 1;
  }

  /** Throws StoreError, and then the store is locked again, when the slot is nobody's. */
  #open(store: UnlockedStore): Context {
    try {
      return this.#openFor(store);
    } catch (error) {
      lockStore(store);
      throw error;
    }
  }

  #openFor(store: UnlockedStore): Context {
    const context = this.#contextOf(store);
    this.#parts.session.open(store, context);
    return context;
  }

  #contextOf({ db, slot }: UnlockedStore): Context {
    const { clock, zaal } = this.#parts;
    const store = openRepositories(db);
    const gebruiker = gebruikerOfSlot(store, slot, clock.now());
    return createContext({ store, clock, gebruiker, zaal, logged: this.head.logged });
  }
}
