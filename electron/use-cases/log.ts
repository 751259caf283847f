import type { LogboekActie, LogboekRegel, LogboekResultaat } from '../../shared/domain/logboek/logboek.ts';
import { canonicalRegel } from '../../shared/domain/logboek/chain.ts';
import type { Context } from './context.ts';

export interface Logged {
  actie: LogboekActie;
  /** 'casus' where there is one, so that the casus' own logboek shows it. */
  object: string;
  objectId: string;
  /** Which file, which version, which recipient; never content. */
  detail?: string;
  /** 'gelukt' unless said otherwise. */
  resultaat?: LogboekResultaat;
  /** Whoever is logged in unless said otherwise. */
  gebruiker?: string;
}

/** Adds a line to the hash-chained logboek, inside the transaction of the act it tells of. */
export function log(ctx: Context, logged: Logged): void {
  const last = ctx.store.logboek.end();
  const regel: Omit<LogboekRegel, 'hash'> = {
    nummer: last.nummer + 1,
    moment: ctx.now(),
    gebruiker: logged.gebruiker ?? ctx.gebruiker(),
    actie: logged.actie,
    object: logged.object,
    objectId: logged.objectId,
    detail: logged.detail ?? '',
    resultaat: logged.resultaat ?? 'gelukt',
    herkomst: ctx.herkomst,
    vorigeHash: last.hash,
  };
  ctx.store.logboek.insert({ ...regel, hash: ctx.hash(canonicalRegel(regel)) });
  ctx.logged(regel.actie);
}
