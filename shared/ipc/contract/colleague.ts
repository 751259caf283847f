import { z } from 'zod';
import { idSchema } from '../../domain/basis/id.ts';
import { regelTekst, requiredTekst } from '../../domain/basis/tekst.ts';
import { colleagueRolSchema, colleagueSchema } from '../../domain/colleague/colleague.ts';
import { request } from '../request.ts';

/** A colleague with the six words that stand on both screens. */
const withWords = colleagueSchema.extend({ words: z.array(z.string()).length(6) });

/** Colleagues on another machine, with whom a casus goes to and fro. */
export const colleagueContract = {
  /** ownLine: what to send to a colleague; no secret. */
  'colleague.list': request(
    z.strictObject({}),
    z.strictObject({ ownLine: z.string(), colleagues: z.array(withWords) }),
  ),
  'colleague.add': request(
    z.strictObject({
      naam: requiredTekst.max(120),
      functie: regelTekst.max(120),
      rol: colleagueRolSchema,
      line: requiredTekst.max(1_000),
    }),
    z.strictObject({}),
  ),
  /** line: '' when the keys stay; another one makes them somebody to compare the words with again. */
  'colleague.save': request(
    z.strictObject({
      id: idSchema,
      naam: requiredTekst.max(120),
      functie: regelTekst.max(120),
      rol: colleagueRolSchema,
      line: regelTekst.max(1_000),
      revisie: z.int(),
    }),
    z.strictObject({}),
  ),
  /** Their keys are not trusted any more; what came from them stays. */
  'colleague.remove': request(z.strictObject({ id: idSchema, revisie: z.int() }), z.strictObject({})),
  'colleague.setCompared': request(
    z.strictObject({ id: idSchema, compared: z.boolean(), revisie: z.int() }),
    z.strictObject({}),
  ),
};
