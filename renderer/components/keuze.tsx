// Old name, until nothing imports it any more.
export { Choice as Keuze } from './choice.tsx';
