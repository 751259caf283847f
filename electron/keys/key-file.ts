import { createHash } from 'node:crypto';
import { z } from 'zod';
import { StoreError } from '../../shared/domain/toegang/store-problem.ts';
import { canonicalJson } from '../../shared/domain/basis/canonical-json.ts';
import { dataKeyRecordSchema, type DataKeyRecord } from './data-key.ts';
import { slotKinds, slotSchema, type Slot } from './slot.ts';

const format = 'casustafel-sleutels';
const version = 1;

const keysSchema = z.strictObject({
  current: dataKeyRecordSchema,
  /** A renewal that has begun: the new key, before the store is under it. */
  pending: dataKeyRecordSchema.nullable(),
  /** Earlier keys, for as long as a backup needs them. */
  retired: z.array(dataKeyRecordSchema),
});

/** What sleutels.json holds: who can open the store, and its key, sealed to each of them. No secret in the clear. */
const keyFileSchema = z
  .strictObject({
    format: z.literal(format),
    version: z.literal(version),
    storeId: z.uuid(),
    /** One more at every write. */
    generation: z.int().min(1),
    writtenAt: z.iso.datetime(),
    slots: z.array(slotSchema),
    keys: keysSchema,
  })
  // Losing either the passphrase or the recovery code alone must lose nothing (R1).
  .refine(({ slots }) => slotKinds.every((kind) => slots.some((slot) => slot.kind === kind)))
  .refine(({ slots, keys }) => allRecords(keys).every((record) => isSealedToAll(record, slots)));

export type KeyFile = z.output<typeof keyFileSchema>;

/** A key file of the first generation, or the next one: fills in format and version. */
export function keyFileOf(content: Omit<KeyFile, 'format' | 'version'>): KeyFile {
  return { format, version, ...content };
}

/** The text of the file, with a checksum over its content. */
export function serializeKeyFile(file: KeyFile): string {
  const content = z.encode(keyFileSchema, file);
  return `${JSON.stringify({ ...content, checksum: checksum(content) }, null, 2)}\n`;
}

/** Throws StoreError key-file-damaged, or newer-version when a newer program wrote it (R11). */
export function parseKeyFile(text: string): KeyFile {
  const { checksum: given, ...content } = parseObject(text);
  if (content['format'] !== format || given !== checksum(content)) throw new StoreError('key-file-damaged');
  if (typeof content['version'] === 'number' && content['version'] > version) {
    throw new StoreError('newer-version', 'KEY_FILE');
  }
  const parsed = keyFileSchema.safeParse(content);
  if (!parsed.success) throw new StoreError('key-file-damaged', 'SCHEMA');
  return parsed.data;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    throw new StoreError('key-file-damaged', 'JSON');
  }
}

function checksum(content: Record<string, unknown>): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

function allRecords({ current, pending, retired }: z.output<typeof keysSchema>): DataKeyRecord[] {
  return pending === null ? [current, ...retired] : [current, pending, ...retired];
}

function isSealedToAll(record: DataKeyRecord, slots: readonly Slot[]): boolean {
  return slots.every((slot) => record.sealed.some((sealed) => sealed.slotId === slot.id));
}
