// Old name, until nothing imports it any more.
export { KeyHint as Toets } from './key-hint.tsx';
