import {
  ontvangerForLogboek,
  ontvangerWithoutCasus,
  personForLogboek,
} from '../../../shared/domain/logboek/ontvanger.ts';
import { ontvangerLabel, personWith, type Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import { Refused } from '../refused.ts';
import { nextExemplaarNummer } from './new-exemplaar.ts';

/** A copy with the paper as it goes. */
export interface MadeExemplaar {
  readonly exemplaar: Exemplaar;
  readonly paper: Paper;
}

/**
 * The copies of one casus (or notitie) that went out, each with its line in the logboek; the caller has the transaction.
 * Throws Refused verouderd when their numbers have been given out meanwhile.
 */
export function keepExemplaren(ctx: Context, made: readonly MadeExemplaar[]): void {
  const [first] = made;
  if (first === undefined) return;
  if (first.exemplaar.nummer !== nextExemplaarNummer(ctx, first.exemplaar)) throw new Refused('verouderd');
  const { casusId } = first.exemplaar;
  const betrokkenen = casusId === null ? null : ctx.store.casus.betrokkenen(casusId).map(({ naam }) => naam);
  for (const { exemplaar, paper } of made) {
    ctx.store.exemplaar.insert(exemplaar, JSON.stringify(paper));
    log(ctx, {
      actie: 'export',
      ...(exemplaar.casusId === null
        ? { object: 'driehoeknotitie', objectId: exemplaar.driehoeknotitieId ?? '' }
        : { object: 'casus', objectId: exemplaar.casusId }),
      detail: `${exemplaar.bestand}, voor ${loggedOntvanger(exemplaar, betrokkenen)}`,
    });
  }
}

/** The logboek outlives the casus: it names nobody whom the casus is about. The copy itself says who has it. */
function loggedOntvanger(exemplaar: Exemplaar, betrokkenen: readonly string[] | null): string {
  const person = personWith(exemplaar);
  if (person !== null) return personForLogboek(person);
  const label = ontvangerLabel(exemplaar);
  return betrokkenen === null ? ontvangerWithoutCasus(label) : ontvangerForLogboek(label, betrokkenen);
}
