import { herstelcodeKenmerk } from '../../shared/domain/toegang/kenmerk.ts';
import { verifyGroups } from '../../shared/domain/toegang/recovery-code.ts';
import type { NewHerstelcode } from '../../shared/ipc/contract/toegang.ts';
import type { NewRecoveryCode } from '../store/recovery-code.ts';
import { Refused } from '../use-cases/refused.ts';

/** Two groups of the seven, asked back so that the code is really on paper. */
const askedGroups = [2, 6];

/** A herstelcode that was just made: kept only until it has been typed back. */
export class ShownCode {
  #shown: NewRecoveryCode | null = null;

  show(made: NewRecoveryCode): NewHerstelcode {
    this.#shown = made;
    return this.#answer(made);
  }

  /** Null when there is none, or it is on paper. */
  get unconfirmed(): NewHerstelcode | null {
    return this.#shown === null ? null : this.#answer(this.#shown);
  }

  /** For its print. Throws Refused niet-toegestaan. */
  get paper(): { readonly code: string; readonly kenmerk: string } {
    if (this.#shown === null) throw new Refused('niet-toegestaan');
    return { code: this.#shown.code, kenmerk: herstelcodeKenmerk(this.#shown.slotId) };
  }

  /** Throws Refused herstelcode-onjuist when the groups typed back are not those of the code. */
  confirm(groepen: readonly string[]): void {
    const answers = askedGroups.map((group, index) => ({ group, typed: groepen[index] ?? '' }));
    if (verifyGroups(this.paper.code, answers).length > 0) throw new Refused('herstelcode-onjuist');
    this.#shown = null;
  }

  /** Who comes in now is not always who it was shown to. */
  clear(): void {
    this.#shown = null;
  }

  #answer({ code, slotId }: NewRecoveryCode): NewHerstelcode {
    return { herstelcode: code.split('-'), asked: askedGroups, kenmerk: herstelcodeKenmerk(slotId) };
  }
}
