// Old name, until nothing imports it any more.
export { kaderOf as kaderVan } from './kader-of.ts';
