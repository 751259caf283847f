import type { Migration } from './migration.ts';
import start from './migrations/0001-start.ts';
import kaderAndRegister from './migrations/0002-kader-and-register.ts';
import usersAndLaw from './migrations/0003-users-and-law.ts';
import delenAndDriehoek from './migrations/0004-delen-and-driehoek.ts';

/** In order, without gaps; a released one never changes. */
export const migrations: readonly Migration[] = [start, kaderAndRegister, usersAndLaw, delenAndDriehoek];
