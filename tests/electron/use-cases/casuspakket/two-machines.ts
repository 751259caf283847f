import { randomUUID } from 'node:crypto';
import { pakketIn, type PakketIn } from '../../../../electron/use-cases/casuspakket/pakket-in.ts';
import { notePakketOut, pakketOut } from '../../../../electron/use-cases/casuspakket/pakket-out.ts';
import { takePakket } from '../../../../electron/use-cases/casuspakket/take-pakket.ts';
import type { PakketKop } from '../../../../shared/domain/casuspakket/pakket-kop.ts';
import type { ColleagueRol } from '../../../../shared/domain/colleague/colleague.ts';
import { testContext, type TestContext } from '../test-context.ts';

/** A machine with its own ids, and the colleague it exchanges casuspakketten with. */
export interface Machine {
  readonly ctx: TestContext;
  readonly colleagueId: string;
}

export function machine(naam: string, rol: ColleagueRol): Machine {
  const ctx: TestContext = { ...testContext(), newId: () => randomUUID() };
  const colleagueId = randomUUID();
  ctx.store.colleague.insert({
    id: colleagueId,
    naam,
    functie: '',
    rol,
    boxPublic: `age1${'q'.repeat(58)}`,
    signPublic: 'A'.repeat(43),
    comparedAt: ctx.now(),
    comparedBy: 'Anna Bakker',
    removedAt: null,
    createdAt: ctx.now(),
    revisie: 1,
  });
  return { ctx, colleagueId };
}

/** Sent from one machine and opened on the other; sealing and the file stay out of it. */
export function opened(from: Machine, to: Machine, casusId: string): PakketIn {
  const out = pakketOut(from.ctx, 'Casustafel 0.1.0', casusId, from.colleagueId);
  const kop = { casusId, volgnummer: out.volgnummer, standAt: out.standAt, hash: from.ctx.hash(out.inhoud) };
  from.ctx.store.transaction(() => notePakketOut(from.ctx, out, kop as PakketKop));
  const colleague = to.ctx.store.colleague.get(to.colleagueId)!;
  return pakketIn(to.ctx, kop as PakketKop, colleague, out.inhoud);
}

/** Takes it in as nobody chose otherwise. */
export function taken(to: Machine, pakket: PakketIn, choices: Parameters<typeof takePakket>[2] = new Map()) {
  return to.ctx.store.transaction(() => takePakket(to.ctx, pakket, choices));
}
