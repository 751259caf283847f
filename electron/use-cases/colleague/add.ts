import { log } from '../log.ts';
import type { UseCase } from '../use-case.ts';
import { newKeys, putColleague } from './with-keys.ts';

/** A colleague by the line they sent. Nothing goes to and fro before the six words were compared. Refused as newKeys. */
export const addColleague: UseCase<'colleague.add'> = (ctx, { naam, functie, rol, line }) => {
  const { id } = putColleague(ctx, { naam, functie, rol, keys: newKeys(ctx, line) });
  log(ctx, { actie: 'aangemaakt', object: 'colleague', objectId: id, detail: naam });
  return {};
};
