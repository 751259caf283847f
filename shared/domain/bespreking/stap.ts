import { z } from 'zod';

/** The six steps of a bespreking (beeld, oordeel, besluit between opening and afronding). */
export const stapSchema = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);
export type Stap = z.infer<typeof stapSchema>;

export const stappen: readonly Stap[] = [0, 1, 2, 3, 4, 5];

export const stapNaam: Record<Stap, string> = {
  0: 'Opening',
  1: 'Vorige afspraken',
  2: 'Beeld',
  3: 'Oordeel',
  4: 'Besluit',
  5: 'Afronding',
};
