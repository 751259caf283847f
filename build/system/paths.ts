import path from 'node:path';

/** The root of the checkout. */
export const root = path.resolve(import.meta.dirname, '../..');

/** What is fetched or compiled once per machine; git-ignored and safe to delete. */
export const cacheDir = path.join(root, '.cache');
