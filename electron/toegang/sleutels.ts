import { herstelcodeKenmerk } from '../../shared/domain/toegang/kenmerk.ts';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import type { RequestInput, RequestOutput } from '../../shared/ipc/contract.ts';
import type { SleutelStand } from '../../shared/ipc/contract/sleutel.ts';
import type { LogboekActie } from '../../shared/domain/logboek/logboek.ts';
import { readKeyFile } from '../keys/key-file-disk.ts';
import { stampInstant } from '../store/backup-name.ts';
import { renewRecoveryCode, unconfirmedBy } from '../store/recovery-code.ts';
import { renewDataKey } from '../store/renew-data-key.ts';
import { dropRetiredKeys, retiredKeys } from '../store/retired-keys.ts';
import { valueOf } from '../store/store-result.ts';
import type { StoreTools } from '../store/store-tools.ts';
import type { UnlockedStore } from '../store/unlocked-store.ts';
import { addSlot, listSlots, removeSlot, setPassphrase } from '../store/user-slots.ts';
import type { Context } from '../use-cases/context.ts';
import { tellEverybody } from '../use-cases/gebruiker/berichten.ts';
import { removableSlot, setSlot, withoutSlot } from '../use-cases/gebruiker/set-slot.ts';
import { log } from '../use-cases/log.ts';
import { Refused } from '../use-cases/refused.ts';
import type { Session } from './session.ts';
import type { ShownCode } from './shown-code.ts';

export interface SleutelsParts {
  session: Session;
  tools: StoreTools;
  codes: ShownCode;
  /** The store under its new key becomes what is open, for who is at work. */
  reopen: (store: UnlockedStore) => Context;
  /** Has the page save what was typed; false when that failed. */
  saveNow: () => Promise<boolean>;
  /** The store had to be locked: the page must not keep what it shows. */
  lockedOut: () => void;
}

/** Who can open the store that is open, and under which key it lies. */
export class Sleutels {
  readonly #parts: SleutelsParts;

  constructor(parts: SleutelsParts) {
    this.#parts = parts;
  }

  async stand(): Promise<SleutelStand> {
    const { store, context } = this.#open;
    const { paths } = store;
    const file = readKeyFile(paths.keyFile);
    const slots = listSlots(file);
    const code = slots.find(({ kind }) => kind === 'herstelcode');
    if (code === undefined) throw new StoreError('key-file-damaged');
    const retired = await retiredKeys(paths, this.#secondFolder());
    return {
      slots: slots
        .filter(({ kind }) => kind === 'gebruiker')
        .map(({ id, label, createdAt }) => ({ id, label, createdAt, own: id === store.slot.id })),
      herstelcode: {
        kenmerk: herstelcodeKenmerk(code.id),
        createdAt: code.createdAt,
        onPaper: unconfirmedBy(paths.folder, file) === null,
      },
      keyCreatedAt: file.keys.current.createdAt,
      renewalDue: isRenewalDue(context, file.keys.current.createdAt),
      retired: retired.map(({ id, backups }) => {
        const newest = backups?.[0];
        return {
          id,
          backups: backups?.length ?? null,
          newestBackupAt: newest === undefined ? null : stampInstant(newest),
        };
      }),
    };
  }

  async setWachtzin({ ownSecret, newWachtzin }: RequestInput<'sleutel.setWachtzin'>): Promise<void> {
    const { store, context } = this.#open;
    valueOf(await setPassphrase(this.#parts.tools, store, ownSecret, newWachtzin));
    this.#note(context, 'wachtzin-gewijzigd');
  }

  async newHerstelcode(ownSecret: string): Promise<RequestOutput<'sleutel.newHerstelcode'>> {
    const { store, context } = this.#open;
    const made = valueOf(await renewRecoveryCode(this.#parts.tools, store, ownSecret));
    const shown = this.#parts.codes.show(made);
    this.#note(context, 'herstelcode-vernieuwd', shown.kenmerk);
    return shown;
  }

  async add(input: RequestInput<'sleutel.add'>): Promise<string> {
    const { store, context } = this.#open;
    withoutSlot(context, input.gebruikerId);
    await this.#dropOrphans(input.ownSecret);
    const wanted = { ownSecret: input.ownSecret, label: input.label, newPassphrase: input.wachtzin };
    const slotId = valueOf(await addSlot(this.#parts.tools, store, wanted));
    context.store.transaction(() => setSlot(context, input.gebruikerId, slotId));
    return slotId;
  }

  /** Answers whether the data key was renewed too; without that, who left could still read with a copy of the key. */
  async remove({ ownSecret, gebruikerId }: RequestInput<'sleutel.remove'>): Promise<boolean> {
    const { store, context } = this.#open;
    const slotId = removableSlot(context, gebruikerId);
    valueOf(await removeSlot(this.#parts.tools, store, { ownSecret, slotId }));
    context.store.transaction(() => setSlot(context, gebruikerId, null));
    try {
      await this.renew(ownSecret);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Puts all data under a new key, for the open store and with the secret of who is at work: after somebody
   * left, after a destruction, or because the user asks. What is typed is saved first; then everything is
   * locked until it is done. Throws StoreError (wrong-passphrase, disk-full ...) or Refused; the key is the same
   * then, or the store is locked and the next unlock settles it.
   */
  async renew(ownSecret: string): Promise<void> {
    const { session, reopen, tools, saveNow, lockedOut } = this.#parts;
    await this.#dropOrphans(ownSecret);
    if (!(await saveNow())) throw new Refused('niet-bewaard');
    try {
      await session.lend(async (store) => {
        const context = reopen(valueOf(await renewDataKey(tools, store, ownSecret)));
        context.store.transaction(() => {
          log(context, { actie: 'sleutel-vernieuwd', object: 'opslag', objectId: '' });
          tellEverybody(context, 'sleutel-vernieuwd', '');
        });
      });
    } catch (error) {
      if (session.state.stand === 'closed') lockedOut();
      throw error;
    }
    this.#dropRetired();
  }

  /** Without waiting: a key that stays too long does no harm, and each backup looks again. */
  #dropRetired(): void {
    const { store } = this.#open;
    void dropRetiredKeys(this.#parts.tools, store.paths, this.#secondFolder()).catch(() => undefined);
  }

  #secondFolder(): string | null {
    return this.#open.context.store.gemeente.get()?.reservekopieMap ?? null;
  }

  /** Slots that belong to nobody: the program stopped after the key file and before the store knew whose it was. */
  async #dropOrphans(ownSecret: string): Promise<void> {
    const { store, context } = this.#open;
    const users = listSlots(readKeyFile(store.paths.keyFile)).filter(({ kind }) => kind === 'gebruiker');
    const orphans = users.filter(({ id }) => context.store.gebruiker.ofSlot(id) === null);
    // Without any other way in they stay: the herstelcode alone is not enough (R1).
    if (orphans.length === users.length) return;
    for (const { id } of orphans) {
      valueOf(await removeSlot(this.#parts.tools, store, { ownSecret, slotId: id }));
    }
  }

  get #open(): { store: UnlockedStore; context: Context } {
    const { state } = this.#parts.session;
    if (state.stand === 'closed') throw new Refused('vergrendeld');
    if (state.stand === 'round') throw new Refused('niet-toegestaan');
    return state;
  }

  #note(context: Context, actie: LogboekActie, detail = ''): void {
    context.store.transaction(() => log(context, { actie, object: 'opslag', objectId: '', detail }));
  }
}

/** A renewal after somebody left can have failed: they may hold a copy of the key that is still in use. */
function isRenewalDue({ store: { logboek } }: Context, keyCreatedAt: string): boolean {
  const left = logboek.at(logboek.lastOfActie('sleutel-ingetrokken'));
  return left !== null && left.moment > keyCreatedAt;
}
