import { herstelcodeKenmerk } from '../../shared/domain/toegang/kenmerk.ts';
import type { KeyFile } from '../keys/key-file.ts';

/** Whose secret opens a backup, as its own key file says. */
export interface BackupSlots {
  readonly storeId: string;
  readonly users: readonly { readonly id: string; readonly label: string }[];
  readonly herstelcode: {
    /** Stands on the paper with the code. */
    readonly kenmerk: string;
    /** ISO instant. */
    readonly createdAt: string;
  };
}

export function slotsOf({ storeId, slots }: KeyFile): BackupSlots {
  const code = slots.find(({ kind }) => kind === 'herstelcode');
  return {
    storeId,
    users: slots.filter(({ kind }) => kind === 'gebruiker').map(({ id, label }) => ({ id, label })),
    herstelcode: {
      kenmerk: code === undefined ? '' : herstelcodeKenmerk(code.id),
      createdAt: code?.createdAt ?? '',
    },
  };
}
