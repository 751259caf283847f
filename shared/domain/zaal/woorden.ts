// Old name, until nothing imports it any more.
export {
  bindingWord as bindingWoord,
  soortWord as soortWoord,
  statusWord as statusWoord,
  uitkomstWord as uitkomstWoord,
} from './words.ts';
