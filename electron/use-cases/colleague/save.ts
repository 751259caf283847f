import { readKeyLine } from '../../../shared/domain/casuspakket/public-keys.ts';
import type { Colleague } from '../../../shared/domain/colleague/colleague.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import type { Context } from '../context.ts';
import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { presentColleague } from './present.ts';
import { hasKeys, newKeys, putColleague } from './with-keys.ts';

/**
 * Another name, functie or rol: the next casuspakket holds what the new rol may have. Another line: the old keys are
 * not trusted any more, and with the new ones nothing goes before the six words were compared. Refused as newKeys.
 */
export const saveColleague: UseCase<'colleague.save'> = (ctx, { id, revisie, line, ...who }) => {
  const old = presentColleague(ctx, id, revisie);
  const keys = readKeyLine(line);
  const isSame = line.trim() === '' || (keys !== null && hasKeys(old, keys));
  const now = isSame ? renamed(ctx, old, who) : withOtherKeys(ctx, old, { ...who, line });
  const detail = [
    old.naam === now.naam ? now.naam : `${old.naam}, nu ${now.naam}`,
    ...(old.rol === now.rol ? [] : [`rol ${old.rol} werd ${now.rol}`]),
    ...(isSame ? [] : ['andere sleutel, woorden nog te vergelijken']),
  ];
  log(ctx, { actie: 'gewijzigd', object: 'colleague', objectId: now.id, detail: detail.join(': ') });
  return {};
};

type Who = Pick<RequestInput<'colleague.save'>, 'naam' | 'functie' | 'rol'>;

function renamed(ctx: Context, old: Colleague, who: Who): Colleague {
  const colleague = { ...old, ...who, revisie: old.revisie + 1 };
  ctx.store.colleague.update(colleague);
  return colleague;
}

/** Another computer counts its casuspakketten from one, and holds nothing yet: it is somebody of its own. */
function withOtherKeys(ctx: Context, old: Colleague, { line, ...who }: Who & { line: string }): Colleague {
  const keys = newKeys(ctx, line);
  ctx.store.colleague.update({
    ...old,
    comparedAt: null,
    comparedBy: '',
    removedAt: ctx.now(),
    revisie: old.revisie + 1,
  });
  return putColleague(ctx, { ...who, keys });
}
