import { z } from 'zod';
import { momentSchema } from '../../domain/basis/datum.ts';
import { idSchema } from '../../domain/basis/id.ts';
import { requiredTekst } from '../../domain/basis/tekst.ts';
import { request } from '../request.ts';
import { newHerstelcodeSchema, secretSchema } from './toegang.ts';

const nothing = z.strictObject({});

/** Who can open the store, since when, and which keys there are; nothing secret. */
const sleutelStandSchema = z.strictObject({
  slots: z.array(
    z.strictObject({ id: z.uuid(), label: z.string(), createdAt: momentSchema, own: z.boolean() }),
  ),
  /** onPaper: typed back after it was made. */
  herstelcode: z.strictObject({ kenmerk: z.string(), createdAt: momentSchema, onPaper: z.boolean() }),
  /** The data key that is in use now. */
  keyCreatedAt: momentSchema,
  /** Somebody's way in was taken away after that: the key must be renewed. */
  renewalDue: z.boolean(),
  /** Earlier data keys, newest first, with how many backups need each; null while a folder cannot be read. */
  retired: z.array(
    z.strictObject({
      id: z.uuid(),
      backups: z.int().nullable(),
      /** When the newest of those backups was made. */
      newestBackupAt: momentSchema.nullable(),
    }),
  ),
});
export type SleutelStand = z.infer<typeof sleutelStandSchema>;

/** ownSecret: the wachtzin of who asks, or the herstelcode. */
export const sleutelContract = {
  'sleutel.get': request(nothing, sleutelStandSchema),
  'sleutel.setWachtzin': request(
    z.strictObject({ ownSecret: secretSchema, newWachtzin: secretSchema }),
    nothing,
  ),
  /** Makes a new one and shuts the old one out; shown until it is typed back (toegang.confirmHerstelcode). */
  'sleutel.newHerstelcode': request(z.strictObject({ ownSecret: secretSchema }), newHerstelcodeSchema),
  /** Puts all data under a new key. Takes seconds; everything is locked meanwhile. */
  'sleutel.renew': request(z.strictObject({ ownSecret: secretSchema }), nothing),
  /** Gives a user without one a wachtzin. */
  'sleutel.add': request(
    z.strictObject({
      ownSecret: secretSchema,
      gebruikerId: idSchema,
      label: requiredTekst.max(100),
      wachtzin: secretSchema,
    }),
    z.strictObject({ slotId: z.uuid() }),
  ),
  /** Takes a user's wachtzin away and renews the data key; `renewed` is false when only the first was done. */
  'sleutel.remove': request(
    z.strictObject({ ownSecret: secretSchema, gebruikerId: idSchema }),
    z.strictObject({ renewed: z.boolean() }),
  ),
};
