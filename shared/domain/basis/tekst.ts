import { z } from 'zod';

/** One line of typed text; long pastes become a bijlage before they get here. */
export const regelTekst = z.string().trim().max(2_000);

/** One line that may not be empty. */
export const requiredTekst = regelTekst.min(1);

/** Text of several lines, such as a bijlage. */
export const longTekst = z.string().max(100_000);
