import type { Gebruiker } from '../../../../shared/domain/gebruiker/gebruiker.ts';
import { rollen, type Rol } from '../../../../shared/domain/gebruiker/rol.ts';
import { sessionUser } from '../../../../shared/domain/gebruiker/session-user.ts';
import type { Context } from '../../../../electron/use-cases/context.ts';
import { testContext, type TestContext } from '../test-context.ts';

/** One user for each rol, beside Anna who began the store. */
export interface Team {
  ctx: TestContext;
  /** The same store, with somebody of this rol at the keyboard. */
  as: (rol: Rol) => Context;
  idOf: (rol: Rol) => string;
}

function addUser(ctx: Context, naam: string, ...own: Rol[]): Gebruiker {
  const gebruiker: Gebruiker = {
    id: ctx.newId(),
    naam,
    functie: '',
    rollen: own,
    slotId: null,
    actief: true,
    createdAt: ctx.now(),
    revisie: 1,
  };
  ctx.store.gebruiker.insert(gebruiker);
  return gebruiker;
}

function at(ctx: Context, gebruiker: Gebruiker): Context {
  return {
    ...ctx,
    user: () => sessionUser(gebruiker, ctx.store.gebruiker.all()),
    gebruiker: () => gebruiker.naam,
  };
}

export function team(): Team {
  const ctx = testContext();
  const users = new Map(rollen.map((rol) => [rol, addUser(ctx, `Gebruiker ${rol}`, rol)]));
  return {
    ctx,
    as: (rol) => at(ctx, users.get(rol)!),
    idOf: (rol) => users.get(rol)!.id,
  };
}

/** Anna who began the store, and two colleagues, each at the keyboard. */
export function addUsers(ctx: TestContext): { anna: Context; bo: Context; mo: Context } {
  return {
    anna: ctx,
    bo: at(ctx, addUser(ctx, 'Bo Smit', 'voorzitter')),
    mo: at(ctx, addUser(ctx, 'Mo Yildiz', 'notulist')),
  };
}
