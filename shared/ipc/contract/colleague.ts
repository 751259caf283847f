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
  'colleague.setCompared': request(
    z.strictObject({ id: idSchema, compared: z.boolean(), revisie: z.int() }),
    z.strictObject({}),
  ),
};
