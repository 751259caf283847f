import { readKeyLine, type PublicKeys } from '../../../shared/domain/casuspakket/public-keys.ts';
import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';

/**
 * The keys in a line that a colleague sent. Refused sleutelregel-ongeldig when it is no such line, sleutelregel-eigen
 * for our own, sleutelregel-bekend when a colleague has either of them; one who was removed only when it is but one.
 */
export function newKeys(ctx: Context, line: string): PublicKeys {
  const keys = readKeyLine(line);
  if (keys === null) throw new Refused('sleutelregel-ongeldig');
  const own = required(ctx.store.colleague.ownKeys());
  if (own.signPublic === keys.signPublic || own.boxPublic === keys.boxPublic) {
    throw new Refused('sleutelregel-eigen');
  }
  const known = ctx.store.colleague
    .ofEitherKey(keys)
    .find((one) => one.removedAt === null || !hasKeys(one, keys));
  if (known !== undefined) throw new Refused('sleutelregel-bekend', `Collega: ${known.naam}.`);
  return keys;
}

export function hasKeys(colleague: PublicKeys, { boxPublic, signPublic }: PublicKeys): boolean {
  return colleague.boxPublic === boxPublic && colleague.signPublic === signPublic;
}

/**
 * Somebody with these keys, whose words are still to be compared. Who had them and was removed comes back under the
 * same id: so the numbers of the casuspakketten go on, and an old one stays old.
 */
export function putColleague(
  ctx: Context,
  { keys, ...who }: Pick<Colleague, 'naam' | 'functie' | 'rol'> & { keys: PublicKeys },
): Colleague {
  const removed = ctx.store.colleague.ofEitherKey(keys)[0];
  const colleague: Colleague = {
    id: removed?.id ?? ctx.newId(),
    ...who,
    boxPublic: keys.boxPublic,
    signPublic: keys.signPublic,
    comparedAt: null,
    comparedBy: '',
    removedAt: null,
    createdAt: removed?.createdAt ?? ctx.now(),
    revisie: (removed?.revisie ?? 0) + 1,
  };
  if (removed === undefined) ctx.store.colleague.insert(colleague);
  else ctx.store.colleague.update(colleague);
  return colleague;
}
