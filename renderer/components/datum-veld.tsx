// Old name, until nothing imports it any more.
export { DatumField as DatumVeld } from './datum-field.tsx';
