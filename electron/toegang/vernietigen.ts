import { overdueBackups } from '../../shared/domain/bewaren/reservekopie-tot.ts';
import type { Vernietiging } from '../../shared/domain/bewaren/vernietiging.ts';
import type { RequestInput } from '../../shared/ipc/contract.ts';
import { dropOlderCopies } from '../store/drop-older-copies.ts';
import { noteDestroyed } from '../store/noted-destroyed.ts';
import { proveOwnSecret } from '../store/prove-own-secret.ts';
import { dropRetiredKeys } from '../store/retired-keys.ts';
import { valueOf } from '../store/store-result.ts';
import type { StoreTools } from '../store/store-tools.ts';
import type { UnlockedStore } from '../store/unlocked-store.ts';
import { noteUitgevoerd, requireExecutable, deleteCasus } from '../use-cases/bewaren/delete-casus.ts';
import type { Context } from '../use-cases/context.ts';
import { log } from '../use-cases/log.ts';
import { Refused, required } from '../use-cases/refused.ts';
import type { Session } from './session.ts';

export interface VernietigenParts {
  session: Pick<Session, 'state' | 'context'>;
  tools: StoreTools;
  secondFolder: () => string | null;
  /** Puts the open store under a new data key, with the secret of who is at work. */
  renew: (ownSecret: string) => Promise<void>;
}

/** Destroying a casus so that it is really gone, and the backups that still hold it when their time has come. */
export class Vernietigen {
  readonly #parts: VernietigenParts;

  constructor(parts: VernietigenParts) {
    this.#parts = parts;
  }

  /**
   * Deletes the rows, then renews the key. Throws Refused or StoreError wrong-passphrase before anything went;
   * what fails after that leaves a vernietiging that is gewist and not uitgevoerd, for `finish`.
   */
  async execute({ id, contactIds, secret }: RequestInput<'vernietiging.execute'>): Promise<Vernietiging> {
    const { store, context } = this.#open;
    requireExecutable(context, id);
    valueOf(await proveOwnSecret(this.#parts.tools, store, secret));
    context.store.transaction(() => deleteCasus(context, id, contactIds));
    await this.finish(secret);
    return required(this.#parts.session.context.store.vernietiging.get(id));
  }

  /** Renews the key and notes what is done now; also after a destruction that was broken off. */
  async finish(secret: string): Promise<Vernietiging[]> {
    await this.#parts.renew(secret);
    const { store, context } = this.#open;
    const done = context.store.transaction(() => noteUitgevoerd(context));
    const at = context.now();
    const noted = done.map(({ casusId, casusnummer }) => ({ casusId, casusnummer, at }));
    await noteDestroyed(store.paths.folder, noted, at);
    return done;
  }

  /**
   * Removes the backups that still hold what was destroyed, once their last day has passed, and the keys that
   * only they needed. A folder that cannot be reached is tried again at the next unlock. Never throws.
   */
  async dropOverdueBackups(): Promise<void> {
    const { state } = this.#parts.session;
    if (state.stand !== 'open') return;
    try {
      await this.#drop(state.store, state.context);
    } catch {
      // The register still shows them, with the day that passed: the next unlock tries again.
    }
  }

  async #drop(store: UnlockedStore, context: Context): Promise<void> {
    const due = overdueBackups(context.store.vernietiging.all(), context.today());
    if (due === null) return;
    const second = this.#parts.secondFolder();
    const { logboek, vernietiging } = context.store;
    const numbers = due.ids.map((id) => logboek.destroyedAt(required(vernietiging.get(id)).casusId));
    const dropped = await dropOlderCopies(store.paths, store.storeId, second, {
      moment: due.before,
      nummer: numbers.reduce((last, one) => (one === null || (last ?? 0) > one ? last : one), null),
      hashOf: (nummer) => logboek.at(nummer)?.hash ?? null,
    });
    if (dropped === null || dropped.unreachable.length > 0) return;
    await dropRetiredKeys(this.#parts.tools, store.paths, second);
    // It can have been locked meanwhile; then the next unlock finds nothing left to remove, and notes it.
    if (this.#parts.session.state.stand !== 'open' || this.#parts.session.context !== context) return;
    context.store.transaction(() => {
      for (const id of due.ids) context.store.vernietiging.noteBackupsGone(id, context.now());
      log(context, {
        actie: 'vernietigd',
        object: 'reservekopie',
        objectId: '',
        detail: `${dropped.count} kopieën van voor de vernietiging verwijderd`,
      });
    });
  }

  get #open(): { store: UnlockedStore; context: Context } {
    const { state } = this.#parts.session;
    if (state.stand === 'closed') throw new Refused('vergrendeld');
    if (state.stand === 'round') throw new Refused('niet-toegestaan');
    return state;
  }
}
