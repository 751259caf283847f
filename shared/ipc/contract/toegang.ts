import { z } from 'zod';
import { errorCodeSchema } from '../error-code-schema.ts';
import { request } from '../request.ts';

const nothing = z.strictObject({});

/** The herstelcode in groups, and the numbers (from 1) of the groups that must be typed back. */
export const newHerstelcodeSchema = z.strictObject({
  herstelcode: z.array(z.string()),
  asked: z.array(z.int()),
  /** The short mark that stands on its paper. */
  kenmerk: z.string(),
});
export type NewHerstelcode = z.infer<typeof newHerstelcodeSchema>;

export const secretSchema = z.string().min(1).max(1_000);

/** Where the app stands: nothing made yet, locked, open, looking round, or a problem that must be named. */
export const toegangStandSchema = z.strictObject({
  stand: z.enum(['eerste-start', 'vergrendeld', 'open', 'rondkijken', 'probleem']),
  problem: errorCodeSchema.nullable(),
  gebruiker: z.string(),
  isSetUp: z.boolean(),
  /** Shown, not yet typed back: quitting in between makes a new one at the next unlock. */
  herstelcode: newHerstelcodeSchema.nullable(),
  lockAfterMinutes: z.int(),
  /** While locked: whose wachtzin can be typed, who came in last, and for how long nobody can try. */
  gebruikers: z.array(z.strictObject({ slotId: z.uuid(), naam: z.string() })),
  lastSlotId: z.uuid().nullable(),
  waitSeconds: z.int().min(0),
  /** Why the last backup did not succeed, here or in the second folder. */
  reservekopieProblem: errorCodeSchema.nullable(),
  appVersie: z.string(),
  development: z.boolean(),
});
export type ToegangStand = z.infer<typeof toegangStandSchema>;

export const toegangContract = {
  'toegang.stand': request(nothing, toegangStandSchema),
  /** Makes the store; the recovery code is answered once and never again. */
  'toegang.begin': request(
    z.strictObject({ naam: z.string().trim().min(1).max(120), wachtzin: secretSchema }),
    newHerstelcodeSchema,
  ),
  'toegang.confirmHerstelcode': request(
    z.strictObject({ groepen: z.array(z.string().max(20)).max(20) }),
    nothing,
  ),
  'toegang.printHerstelcode': request(nothing, z.strictObject({ printed: z.boolean() })),
  /** slotId: whose wachtzin; null when there is one user, or with the herstelcode. */
  'toegang.unlock': request(z.strictObject({ secret: secretSchema, slotId: z.uuid().nullable() }), nothing),
  /** For a lost wachtzin. The stand then shows the new herstelcode; the old one is out. */
  'toegang.recover': request(
    z.strictObject({ slotId: z.uuid().nullable(), herstelcode: secretSchema, newWachtzin: secretSchema }),
    nothing,
  ),
  /** Puts an earlier key file that fits back; the damaged one is kept. */
  'toegang.repairKeyFile': request(z.strictObject({ secret: secretSchema }), nothing),
  'toegang.lock': request(nothing, nothing),
  'toegang.lookRound': request(nothing, nothing),
  'toegang.stopLookingRound': request(nothing, nothing),
  /** Opens the system's folder dialog; null when cancelled. */
  'toegang.chooseFolder': request(nothing, z.strictObject({ folder: z.string().nullable() })),
};
