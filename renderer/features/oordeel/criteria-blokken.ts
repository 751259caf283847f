// Old name, until nothing imports it any more.
export { criteriaBlocks as criteriaBlokken } from './criteria-blocks.ts';
