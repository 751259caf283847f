// Old name, until nothing imports it any more.
export { kansGevolgInWords as kansGevolgInWoorden } from './two-digits.ts';
