import { readKeyLine } from '../../../shared/domain/casuspakket/public-keys.ts';
import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import { log } from '../log.ts';
import { Refused, required } from '../refused.ts';
import type { UseCase } from '../use-case.ts';

/** A colleague by the line they sent. Nothing goes to and fro before the six words were compared. Refused key-line-… when it is no such line, one's own, or known. */
export const addColleague: UseCase<'colleague.add'> = (ctx, { naam, functie, rol, line }) => {
  const keys = readKeyLine(line);
  if (keys === null) throw new Refused('sleutelregel-ongeldig');
  const own = required(ctx.store.colleague.ownKeys());
  if (own.signPublic === keys.signPublic || own.boxPublic === keys.boxPublic) {
    throw new Refused('sleutelregel-eigen');
  }
  const known = ctx.store.colleague
    .all()
    .find((one) => one.signPublic === keys.signPublic || one.boxPublic === keys.boxPublic);
  if (known !== undefined) throw new Refused('sleutelregel-bekend', `Collega: ${known.naam}.`);
  const colleague: Colleague = {
    id: ctx.newId(),
    naam,
    functie,
    rol,
    ...keys,
    comparedAt: null,
    comparedBy: '',
    createdAt: ctx.now(),
    revisie: 1,
  };
  ctx.store.colleague.insert(colleague);
  log(ctx, { actie: 'aangemaakt', object: 'colleague', objectId: colleague.id, detail: naam });
  return {};
};
