import type { LogboekActie, LogboekRegel } from '../../shared/domain/logboek/logboek.ts';
import { canonicalRegel } from '../../shared/domain/logboek/chain.ts';
import type { Context } from './context.ts';

export interface Logged {
  actie: LogboekActie;
  object: string;
  objectId: string;
  /** Which file, which version, which recipient; never content. */
  detail?: string;
}

/** Adds a line to the hash-chained logboek, inside the transaction of the act it tells of. */
export function log(ctx: Context, logged: Logged): void {
  const last = ctx.store.logboek.last();
  const regel: Omit<LogboekRegel, 'hash'> = {
    nummer: (last?.nummer ?? 0) + 1,
    moment: ctx.now(),
    gebruiker: ctx.gebruiker(),
    actie: logged.actie,
    object: logged.object,
    objectId: logged.objectId,
    detail: logged.detail ?? '',
    vorigeHash: last?.hash ?? '',
  };
  ctx.store.logboek.insert({ ...regel, hash: ctx.hash(canonicalRegel(regel)) });
}
