import { openDataKey, resealDataKey, type DataKeyRecord } from './data-key.ts';
import type { KeyFile } from './key-file.ts';
import type { Slot } from './slot.ts';
import type { OpenedSlot } from './unlock-key-file.ts';

/**
 * The next generation of a key file, for these slots: one more, one less, or one made anew.
 * Every key in the file, retired ones too, is opened with `opener` and sealed to all of them.
 */
export function withSlots(
  file: KeyFile,
  opener: OpenedSlot,
  slots: readonly Slot[],
  writtenAt: string,
): KeyFile {
  const reseal = (record: DataKeyRecord): DataKeyRecord => {
    const key = openDataKey(record, opener.slot, opener.privateKey, file.storeId);
    try {
      return resealDataKey(record, key, file.storeId, slots);
    } finally {
      key.fill(0);
    }
  };
  const { current, pending, retired } = file.keys;
  return {
    ...file,
    generation: file.generation + 1,
    writtenAt,
    slots: [...slots],
    keys: {
      current: reseal(current),
      pending: pending === null ? null : reseal(pending),
      retired: retired.map(reseal),
    },
  };
}
