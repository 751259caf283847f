import type { KaderFault } from '../check/kader-fault.ts';
import type { Kader, Rol } from '../schema.ts';
import type { ChangeOf } from './change.ts';
import { freeKey, slug } from './slug.ts';

/** Another name, and the words and organisaties by which somebody at the table is known to have this rol. */
export function changeRol(
  kader: Kader,
  { rol: id, naam, woorden, organisaties }: ChangeOf<'rol'>,
): KaderFault[] {
  const rol = kader.rollen.find((one) => one.id === id);
  if (rol === undefined) return [{ pad: 'rollen', reden: `rol "${id}" bestaat niet` }];
  Object.assign(rol, { naam, woorden });
  if (organisaties.length === 0) delete rol.organisaties;
  else rol.organisaties = organisaties;
  return [];
}

/** A rol the source does not have; its id comes from its name. */
export function addRol(kader: Kader, { naam, woorden, organisaties }: ChangeOf<'addRol'>): KaderFault[] {
  if (kader.rollen.some((one) => one.naam.toLowerCase() === naam.toLowerCase()))
    return [{ pad: 'rollen', reden: `rol "${naam}" bestaat al` }];
  const taken = kader.rollen.map(({ id }) => id);
  const rol: Rol = { id: freeKey(slug(naam) || 'rol', taken), naam, woorden };
  kader.rollen.push(organisaties.length === 0 ? rol : { ...rol, organisaties });
  return [];
}
